package dev.mtproto.processor.generator;

import com.palantir.javapoet.MethodSpec;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Accessors that all constructors of a Type have; they can be called without knowing which. */
final class CommonAccessors {
  private CommonAccessors() {}

  static List<MethodSpec> of(TypeModel type) {
    List<MethodSpec> accessors = new ArrayList<>();
    if (!type.constructors().isEmpty()) {
      for (Field.Parameter parameter : type.constructors().get(0).combinator().parameters()) {
        common(parameter, type).ifPresent(shared -> accessors.add(accessor(shared)));
      }
    }
    return accessors;
  }

  /** The parameter in its widest form, if every constructor has one with its name and type. */
  private static Optional<Field.Parameter> common(Field.Parameter first, TypeModel type) {
    Field.Parameter widest = first;
    for (var constructor : type.constructors()) {
      Optional<Field.Parameter> same =
          constructor.combinator().parameters().stream()
              .filter(other -> isSame(first, other))
              .findFirst();
      if (same.isEmpty()) {
        return same;
      }
      widest = same.get().isNullable() ? same.get() : widest;
    }
    return Optional.of(widest);
  }

  private static boolean isSame(Field.Parameter one, Field.Parameter other) {
    return one.javaName().equals(other.javaName())
        && JavaTypes.component(one)
            .withoutAnnotations()
            .equals(JavaTypes.component(other).withoutAnnotations());
  }

  private static MethodSpec accessor(Field.Parameter parameter) {
    String doc = parameter.documentation();
    return MethodSpec.methodBuilder(parameter.javaName())
        .addJavadoc("$L\n", doc.isEmpty() ? "{@code " + parameter.tlName() + "}." : doc)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(JavaTypes.component(parameter))
        .build();
  }
}
