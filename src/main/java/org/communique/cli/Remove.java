package org.communique.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.pipeline.Removal;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "remove",
    description = "Takes articles out of a store.",
    mixinStandardHelpOptions = true)
final class Remove implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Identity of an article: the id of its JSON line, or its file's name.")
  List<String> ids;

  @Override
  public Integer call() {
    int code = Main.FINE;
    try (Store open = Store.open(store.folder)) {
      Set<String> removed = Removal.remove(open, ids);
      for (String id : ids) {
        if (removed.contains(id)) {
          main.console().out().println(id + ": removed");
        } else {
          main.console().error(store.folder + ": no article " + id);
          code = Main.FAILED;
        }
      }
    }
    return code;
  }
}
