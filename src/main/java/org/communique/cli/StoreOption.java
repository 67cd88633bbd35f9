package org.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a verb works on. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  Path folder;
}
