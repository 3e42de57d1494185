package dev.mtproto.cli.layer;

import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --layer}: a layer of the user's own, in place of the built-in one. */
public final class LayerOption {
  @Option(
      names = "--layer",
      paramLabel = "CLASSPATH",
      description = {
        "Jars or class folders of a compiled layer of your own. If it uses Types that it does not"
            + " declare, layer 71's stand in."
      })
  private @Nullable String classPath;

  /** The built-in layer, unless picocli finds the option. */
  public LayerOption() {}

  /**
   * What was compiled, and no more.
   *
   * @throws IOException if the class path cannot be read
   */
  public TlLayer own() throws IOException {
    return classPath == null ? Layer71.LAYER : LayerFinder.find(classPath);
  }

  /**
   * With all that the layer refers to.
   *
   * @throws IOException if the class path cannot be read
   */
  public TlLayer complete() throws IOException {
    TlLayer own = own();
    return References.areDeclared(own) ? own : own.plus(Layer71.LAYER);
  }
}
