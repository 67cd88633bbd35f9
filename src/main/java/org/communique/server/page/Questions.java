package org.communique.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.rdf.QueryFile;
import org.communique.server.data.Addresses;
import org.communique.store.Store;

/** What people may ask, at {@code /questions}, and the answers, each at an address of its own. */
final class Questions implements Room {
  static final String PATH = "/questions";

  private final Store store;
  private final Addresses addresses;
  private final Memories memory;
  private final List<QueryFile> questions;
  private final Map<String, Kept<Answer>> answers = new LinkedHashMap<>();

  Questions(Store store, Addresses addresses, Memories memory, List<QueryFile> questions) {
    this.store = store;
    this.addresses = addresses;
    this.memory = memory;
    this.questions = questions;
    questions.forEach(q -> answers.put(PATH + "/" + q.name(), new Kept<>(v -> Answer.of(v, q))));
  }

  @Override
  public Optional<Page> page(Ask ask) {
    if (ask.path().equals(PATH)) {
      return Optional.of(
          Page.of("questions", new QuestionsPage(questions), "Questions", "questions"));
    }
    return questions.stream()
        .filter(q -> ask.path().equals(PATH + "/" + q.name()))
        .findFirst()
        .map(
            q ->
                store.read(
                    data -> {
                      View view = new View(data, addresses, memory.now());
                      return QuestionPage.of(view, q, answers.get(ask.path()).of(view), ask);
                    }));
  }
}
