// Puts YASGUI where the bare form stands. It asks this server and nobody else: prefixes come with the page,
// and an endpoint that a link names is set aside.
(() => {
  const home = document.getElementById('yasgui');
  const bare = document.getElementById('bare');
  const examples = document.getElementById('example');
  if (typeof Yasgui === 'undefined') return;
  home.hidden = false;
  document.getElementById('choices').hidden = false;
  const endpoint = new URL(home.dataset.endpoint, location.href).href;
  const prefixes = [...home.querySelectorAll('data')].map((d) => d.textContent + ': <' + d.value + '>').sort();
  if (Yasgui.Yasqe.Autocompleters.prefixes) {
    Yasgui.Yasqe.Autocompleters.prefixes.get = () => Promise.resolve(prefixes);
    Yasgui.Yasqe.Autocompleters.prefixes.persistenceId = null;
  }
  // Values are shown whole: a quotation that is cut after three words is no answer.
  const table = Yasgui.Yasr.defaults.plugins?.table;
  if (table) table.dynamicConfig = { isEllipsed: false, ...table.dynamicConfig };
  const mine = (config) => {
    config.requestConfig = { ...config.requestConfig, endpoint, headers: {}, method: 'POST', args: [] };
    return config;
  };
  const yasgui = new Yasgui(home, {
    requestConfig: { endpoint, method: 'POST' },
    copyEndpointOnNewTab: false,
    populateFromUrl: mine,
    autofocus: false,
    endpointCatalogueOptions: { getData: () => [], keys: [], renderItem: () => {} },
    yasqe: { value: document.getElementById('bare-query').value, autocompleters: ['prefixes', 'variables'], showQueryButton: true },
    yasr: { prefixes: Object.fromEntries(prefixes.map((p) => [p.slice(0, p.indexOf(':')), p.slice(p.indexOf('<') + 1, -1)])) },
  });
  for (const id of Object.keys(yasgui._tabs)) yasgui.getTab(id).setEndpoint(endpoint);
  bare.hidden = true;
  examples.addEventListener('change', () => {
    const chosen = examples.selectedOptions[0];
    if (!chosen.value) return;
    const tab = yasgui.addTab(true, { name: chosen.textContent, yasqe: { value: chosen.dataset.query } }, { avoidDuplicateTabs: true });
    tab.setEndpoint(endpoint);
    tab.query().catch(() => {});
  });

  const another = document.getElementById('another');
  // A list of tabs may hold nothing but tabs, for those who hear it: our button does what YASGUI's does.
  home.querySelector('.addTab')?.remove();
  another.addEventListener('click', () => yasgui.addTab(true).setEndpoint(endpoint));

  // What YASGUI leaves unnamed, named for those who do not see it.
  const names = [
    ['.CodeMirror textarea', 'Query'],
    ['.yasr_results table', 'Result'],
    ['.tableSizer', 'Rows at once'],
    ['.yasr .CodeMirror-scroll', 'Result'],
  ];
  const name = () => {
    for (const [what, words] of names) {
      for (const e of home.querySelectorAll(what)) if (!e.hasAttribute('aria-label')) e.setAttribute('aria-label', words);
    }
  };
  new MutationObserver(name).observe(home, { childList: true, subtree: true });
  name();
})();
