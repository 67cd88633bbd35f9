package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.identity.Identity;
import org.communique.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "identity",
    description =
        "Links the proposals and events of different articles that are the same; "
            + "build does so by itself for what it stores.",
    mixinStandardHelpOptions = true)
final class Identify implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;
  @ArgGroup What what = new What();

  /** One of them, or neither: what is new is compared. */
  static final class What {
    @Option(names = "--rebuild", description = "Forgets all links and compares everything anew.")
    boolean rebuild;

    @Option(
        names = "--remove",
        description = "Takes all links out; the articles' graphs stay as they are.")
    boolean remove;
  }

  @Override
  public Integer call() {
    try (Store open = Store.open(store.folder)) {
      Identity identity = new Identity(open);
      Identity.Summary now =
          what.remove ? identity.remove() : what.rebuild ? identity.rebuild() : identity.update();
      main.console()
          .out()
          .printf(
              "%d occasions, %d initiatives, %d links, %d set aside%n",
              now.occasions(), now.initiatives(), now.links(), now.setAside());
    }
    return Main.FINE;
  }
}
