package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Layers read from their schema files, without compiled declarations. */
final class Layers {
  static final TlLayer LAYER_71 = TlLayer.ofText(71, "Layer71", schema("api-layer71.tl"));
  static final TlLayer LAYER_190 = TlLayer.ofText(190, "Layer190", schema("api-layer190.tl"));

  private Layers() {}

  private static String schema(String name) {
    try (InputStream stream = Layers.class.getResourceAsStream("/schema/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
