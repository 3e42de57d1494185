package dev.mtproto.benchmarks.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodSizesTest {
  @Test
  void noMethodOfLayer71IsTooLongForHotSpot() throws IOException, URISyntaxException {
    URI layer = Layer71.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path place = Path.of(layer);
    MethodSize longest;
    if (Files.isDirectory(place)) {
      longest = MethodSizes.longest(place);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        longest = MethodSizes.longest(jar.getPath("/"));
      }
    }

    assertThat(longest.bytes()).as(longest.method()).isBetween(500, MethodSize.COMPILED);
  }

  @Test
  void aMethodIsAsLongAsItsBytecode() throws IOException {
    List<MethodSize> methods;
    URL file = MethodSize.class.getResource("MethodSize.class");
    try (InputStream in = file.openStream()) {
      methods = MethodSizes.of("MethodSize", in.readAllBytes());
    }

    // The accessor is aload_0, getfield (three bytes), ireturn.
    assertThat(methods).contains(new MethodSize("MethodSize bytes()I", 5));
  }
}
