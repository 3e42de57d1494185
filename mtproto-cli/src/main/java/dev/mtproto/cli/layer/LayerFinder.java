package dev.mtproto.cli.layer;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.tl.TlLayer;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds compiled layers on a class path: a description {@code com/acme/Layer190.tl} with its
 * registry {@code com/acme/Layer190.class} beside it, as the annotation processor writes them.
 */
final class LayerFinder {
  private static final String DESCRIPTION = ".tl";

  private LayerFinder() {}

  /** The layers of the class path as one, in its order. */
  static TlLayer find(String classPath) throws IOException {
    List<String> classes = new ArrayList<>();
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      urls.add(url(path));
      classes.addAll(registries(path));
    }
    return load(classes, urls)
        .reduce(TlLayer::plus)
        .orElseThrow(() -> new CommandFailure("no compiled layer in " + classPath));
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private static List<String> registries(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      throw new NoSuchFileException(entry.toString());
    }
    Set<String> names = Files.isDirectory(entry) ? filesOf(entry) : entriesOf(entry);
    return names.stream()
        .filter(name -> name.endsWith(DESCRIPTION))
        .map(name -> name.substring(0, name.length() - DESCRIPTION.length()))
        .filter(name -> names.contains(name + ".class"))
        .map(name -> name.replace('/', '.'))
        .sorted()
        .toList();
  }

  private static Set<String> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> entriesOf(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
    }
  }

  /** The class loader stays open: a layer loads its codecs when they are needed. */
  private static Stream<TlLayer> load(List<String> classes, List<URL> urls) {
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), LayerFinder.class.getClassLoader());
    return classes.stream().map(name -> layer(name, loader));
  }

  private static TlLayer layer(String className, ClassLoader loader) {
    try {
      return (TlLayer) loader.loadClass(className).getField("LAYER").get(null);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new CommandFailure(className + " is no layer that this version can load: " + e, e);
    }
  }
}
