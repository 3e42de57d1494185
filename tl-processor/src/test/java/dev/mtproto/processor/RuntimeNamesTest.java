package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.processor.generator.RuntimeNames;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuntimeNamesTest {
  @Test
  void everyClassThatGeneratedCodeUsesExists() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (var file : Compiling.classPathOfDeclarations()) {
      urls.add(file.toURI().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]))) {
      for (String name : RuntimeNames.all()) {
        assertThat(loader.findResource(name.replace('.', '/') + ".class")).as(name).isNotNull();
      }
    }
  }
}
