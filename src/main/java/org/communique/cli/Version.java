package org.communique.cli;

import org.communique.pipeline.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"communique " + Program.version()};
  }
}
