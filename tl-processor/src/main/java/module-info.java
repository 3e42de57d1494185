import dev.mtproto.processor.TlProcessor;
import dev.mtproto.processor.TlRegistryProcessor;
import javax.annotation.processing.Processor;

/** The annotation processors: TL declarations in; records, codecs and registries out. */
module dev.mtproto.processor {
  requires transitive java.compiler;
  requires static jdk.compiler;
  requires static org.jspecify;
  requires dev.mtproto.annotations;
  requires com.palantir.javapoet;

  exports dev.mtproto.processor;

  provides Processor with
      TlProcessor,
      TlRegistryProcessor;
}
