package dev.mtproto.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.model.TypeModel;
import dev.mtproto.processor.proto.ProtoWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that is generated, as text. The same models always give the same text. */
public final class Sources {
  /** Names of java.lang that generated code uses, and that a layer's Types may have, too. */
  public static final List<String> USED_OF_JAVA_LANG = RuntimeNames.JAVA_LANG;

  private final boolean generatedAnnotation;
  private final Predicate<String> hidesJavaLang;

  /**
   * Sources for one module.
   *
   * @param generatedAnnotation whether the code may use {@code @Generated}
   * @param hidesJavaLang whether a package has a class with the name of one that {@link
   *     #USED_OF_JAVA_LANG} has; asked from several threads
   */
  public Sources(boolean generatedAnnotation, Predicate<String> hidesJavaLang) {
    this.generatedAnnotation = generatedAnnotation;
    this.hidesJavaLang = hidesJavaLang;
  }

  /** A Type, and its codec unless that is within it. */
  public List<GeneratedSource> of(TypeModel type) {
    GeneratedSource source = source(type.javaType(), new TypeGenerator(type).generate(), true);
    return type.isRecord()
        ? List.of(source)
        : List.of(
            source, source(codecOf(type.javaType()), new CodecGenerator(type).generate(), true));
  }

  /** A request record, its codec within it. */
  public List<GeneratedSource> of(MethodModel method) {
    return List.of(source(method.request(), new RequestGenerator(method).generate(), true));
  }

  /** The class of a layer. */
  public GeneratedSource of(LayerModel layer) {
    return source(layer.registry(), new RegistryGenerator(layer).generate(), false);
  }

  /** The description of a layer: the name of the resource within the layer's package. */
  public static String resourceName(LayerModel layer) {
    return LayerText.resourceName(layer);
  }

  /** The description of a layer. */
  public static String resource(LayerModel layer) {
    return LayerText.of(layer);
  }

  /** A layer as Protocol Buffers: texts by the names of their files. */
  public static Map<String, String> proto(LayerModel layer) {
    return ProtoWriter.files(LayerText.schema(layer));
  }

  /** The codec class of a Type with several constructors. */
  public static JavaType codecOf(JavaType type) {
    return new JavaType(type.packageName(), type.simpleName() + "Codec");
  }

  private GeneratedSource source(JavaType name, TypeSpec.Builder type, boolean ofDeclaration) {
    type.addAnnotation(RuntimeNames.NULL_MARKED);
    if (generatedAnnotation) {
      String processor = ofDeclaration ? "TlProcessor" : "TlRegistryProcessor";
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeNames.GENERATED)
              .addMember("value", "$S", "dev.mtproto.processor." + processor)
              .build());
    }
    JavaFile file =
        JavaFile.builder(name.packageName(), type.build())
            .skipJavaLangImports(!hidesJavaLang.test(name.packageName()))
            .build();
    return new GeneratedSource(name, file.toString());
  }
}
