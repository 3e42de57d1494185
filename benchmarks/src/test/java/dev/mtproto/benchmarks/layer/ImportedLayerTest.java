package dev.mtproto.benchmarks.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A part of layer 190, imported and compiled as a user does it; the script {@code layer190} does
 * the same with the whole.
 */
class ImportedLayerTest {
  private static final Path SCHEMA =
      Path.of("..", "tl-processor", "src", "test", "resources", "schema", "api-layer190.tl");
  private static final int NUMBER = 190;
  private static final int HEAP_MEGABYTES = 1024;

  @TempDir private static Path folder = Path.of("");
  private static ImportedLayer layer = new ImportedLayer(folder);

  @BeforeAll
  static void importAndCompile() throws IOException, InterruptedException {
    layer = new ImportedLayer(folder);
    layer.importSchema(
        SCHEMA, "invokeWithLayer", "initConnection", "help.getNearestDc", "help.getConfig");
    layer.compile(HEAP_MEGABYTES);
  }

  @Test
  void itsClientCallsBesideOneOfLayer71() throws IOException, ReflectiveOperationException {
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient other = Clients.connect(Layer71.LAYER, dc)) {
      TlObject nearest = layer.callNearestDc(dc, NUMBER);

      assertThat(nearest).isNotInstanceOf(NearestDc.class);
      assertThat(TlFields.of(nearest).getString("country")).isEqualTo("ZZ");
      assertThat(other.call(new GetNearestDc())).isEqualTo(new NearestDc("ZZ", 2, 2));
      assertThat(dc.handshakes()).isEqualTo(2);
    }
  }
}
