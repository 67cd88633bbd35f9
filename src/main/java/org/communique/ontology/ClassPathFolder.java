package org.communique.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one folder of the class path, whether that is a folder or a jar. */
public final class ClassPathFolder {
  private ClassPathFolder() {}

  /**
   * Reads the files of a folder (not of those below it).
   *
   * @param folder absolute, with slashes: {@code /ontology}
   * @param ending what their names end in
   * @return bytes by file name; empty where the folder is not there
   */
  public static SortedMap<String, byte[]> files(String folder, String ending) {
    URL url = ClassPathFolder.class.getResource(folder);
    if (url == null) {
      return new TreeMap<>();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri), ending);
      }
      // A file system of our own, not the virtual machine's shared one, so that closing it is safe.
      String jar = uri.getSchemeSpecificPart();
      Path file = Path.of(URI.create(jar.substring(0, jar.lastIndexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(file, Map.of())) {
        return read(files.getPath(folder), ending);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, byte[]> read(Path folder, String ending) throws IOException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }
}
