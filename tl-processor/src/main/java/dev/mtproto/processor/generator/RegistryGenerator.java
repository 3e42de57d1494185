package dev.mtproto.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The class of a layer: its description, and the table from ids to codecs. */
final class RegistryGenerator {
  private final LayerModel layer;
  private final ClassName name;

  RegistryGenerator(LayerModel layer) {
    this.layer = layer;
    this.name = JavaTypes.className(layer.registry());
  }

  TypeSpec.Builder generate() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("All the Types and methods declared in {@code $L}.\n", name.packageName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        RuntimeNames.LAYER,
                        "LAYER",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .addJavadoc("The layer.\n")
                    .initializer(
                        "$1T.of($2L, $3S, $4T::codec, $4T.class, $5S)",
                        RuntimeNames.LAYER,
                        layer.number(),
                        name.simpleName(),
                        name,
                        LayerText.resourceName(layer))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    new SwitchCode(cases(), CodeBlock.of("null"))
        .methods("codec", "id", RegistryGenerator::method)
        .forEach(spec::addMethod);
    return spec;
  }

  private static MethodSpec.Builder method(String methodName, boolean entry) {
    return MethodSpec.methodBuilder(methodName)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(
            ParameterizedTypeName.get(
                    RuntimeNames.CODEC, WildcardTypeName.subtypeOf(RuntimeNames.OBJECT))
                .annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build()))
        .addParameter(int.class, "id");
  }

  private List<SwitchCode.Case> cases() {
    List<SwitchCode.Case> cases = new ArrayList<>();
    for (TypeModel type : sorted(layer.types(), type -> type.javaType().qualifiedName())) {
      for (ConstructorModel constructor : type.constructors()) {
        cases.add(entry(constructor.combinator(), type.javaType()));
      }
    }
    for (MethodModel method : sorted(layer.methods(), m -> m.request().qualifiedName())) {
      cases.add(entry(method.combinator(), method.request()));
    }
    return cases;
  }

  private static SwitchCode.Case entry(Combinator combinator, JavaType type) {
    return new SwitchCode.Case(
        combinator.id(),
        CodeBlock.of("$L", Hex.of(combinator.id())),
        CodeBlock.of("$T.tlCodec()", JavaTypes.className(type)));
  }

  private static <T> List<T> sorted(List<T> list, Function<T, String> by) {
    return list.stream().sorted(Comparator.comparing(by)).toList();
  }
}
