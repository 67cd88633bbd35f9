// Pages work without this. With it, a mark and its note light up together, and filters apply at once.
(() => {
  const light = (id, on) => {
    for (const e of document.querySelectorAll('[data-marks~="' + CSS.escape(id) + '"], li[data-mark="' + CSS.escape(id) + '"]')) {
      e.classList.toggle('lit', on);
    }
  };
  for (const e of document.querySelectorAll('[data-mark]')) {
    const id = e.dataset.mark;
    for (const type of ['mouseenter', 'focusin']) e.addEventListener(type, () => light(id, true));
    for (const type of ['mouseleave', 'focusout']) e.addEventListener(type, () => light(id, false));
  }
  // On a phone the notes are hidden: touching marked words shows those of their paragraph.
  for (const row of document.querySelectorAll('.row:has(.notes)')) {
    row.querySelector('.words').addEventListener('click', (event) => {
      if (event.target.closest('.p') && !event.target.closest('a')) row.classList.toggle('open');
    });
  }
  for (const actor of document.querySelectorAll('svg.map a[data-actor]')) {
    const map = actor.closest('svg');
    const path = actor.dataset.actor;
    const show = (on) => {
      map.classList.toggle('busy', on);
      for (const line of map.querySelectorAll('.line')) {
        line.classList.toggle('lit', on && (line.dataset.from === path || line.dataset.to === path));
      }
    };
    for (const type of ['mouseenter', 'focusin']) actor.addEventListener(type, () => show(true));
    for (const type of ['mouseleave', 'focusout']) actor.addEventListener(type, () => show(false));
  }
  for (const form of document.querySelectorAll('form.filter')) {
    form.addEventListener('change', (event) => {
      if (event.target.tagName === 'SELECT') form.requestSubmit();
    });
  }
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.getElementById('find')?.focus();
    }
  });
})();
