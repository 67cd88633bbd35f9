package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;

/** What lies in a folder, told before TDB2 is let at it: TDB2 would fill any folder it is given. */
final class Folder {
  private static final String DATA = "Data-";
  private static final String LOCK = "tdb.lock";

  /**
   * TDB2 would keep a million names and words in the heap, and an article's text is such a word.
   * What is not kept is read from the store's files, which the system keeps in memory as it sees
   * fit.
   */
  private static final StoreParams CACHES =
      StoreParams.builder("bounded")
          .node2NodeIdCacheSize(100_000)
          .nodeId2NodeCacheSize(200_000)
          .build();

  private Folder() {}

  static boolean isStore(Path folder) {
    return Files.isDirectory(folder) && any(folder, name -> name.startsWith(DATA));
  }

  /** Whether a store may be made there: nothing is there, or an empty folder. */
  static boolean isFree(Path folder) {
    return !Files.exists(folder)
        || Files.isDirectory(folder) && !any(folder, name -> !name.equals(LOCK));
  }

  private static boolean any(Path folder, Predicate<String> test) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).anyMatch(test);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Connects to the database in a folder, making it where there is none.
   *
   * @throws StoreException where another process has it, or it cannot be written
   */
  static DatasetGraph connect(Path folder) {
    try {
      Files.createDirectories(folder);
      return DatabaseMgr.connectDatasetGraph(Location.create(folder), CACHES);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be made a folder (" + e.getMessage() + ")", e);
    } catch (RuntimeException e) {
      throw new StoreException(folder + ": " + why(e), e);
    }
  }

  private static String why(RuntimeException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    int holder = message.indexOf("held by process ");
    return holder < 0
        ? "cannot be opened (" + message + ")"
        : "in use by process " + message.substring(holder + "held by process ".length());
  }
}
