package dev.mtproto.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.model.TypeModel;
import dev.mtproto.processor.proto.ProtoWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that is generated, as text. The same models always give the same text. */
public final class Sources {
  private final boolean generatedAnnotation;
  private final Predicate<String> classExists;
  private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

  /**
   * Sources for one compilation.
   *
   * @param generatedAnnotation whether the code may use {@code @Generated}
   * @param classExists whether a class is declared or generated, by its qualified name
   */
  public Sources(boolean generatedAnnotation, Predicate<String> classExists) {
    this.generatedAnnotation = generatedAnnotation;
    this.classExists = classExists;
  }

  /** A Type and its codec. */
  public List<GeneratedSource> of(TypeModel type) {
    return List.of(
        source(type.javaType(), new TypeGenerator(type).generate(), true),
        source(codecOf(type.javaType()), new CodecGenerator(type).generate(), true));
  }

  /** A request record and its codec. */
  public List<GeneratedSource> of(MethodModel method) {
    RequestGenerator generator = new RequestGenerator(method);
    return List.of(
        source(method.request(), generator.request(), true),
        source(codecOf(method.request()), generator.codec(), true));
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

  /** The codec class of a Type or request. */
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
            .skipJavaLangImports(!hidesJavaLang(name.packageName()))
            .build();
    return new GeneratedSource(name, file.toString());
  }

  /** Whether a class of the package has the name of one of java.lang that is used here. */
  private boolean hidesJavaLang(String packageName) {
    return hidesJavaLang.computeIfAbsent(
        packageName,
        name ->
            RuntimeNames.JAVA_LANG.stream()
                .anyMatch(simple -> classExists.test(new JavaType(name, simple).qualifiedName())));
  }
}
