package dev.mtproto.cli.language;

import dev.mtproto.cli.io.NearNames;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the names in a line mean. */
final class Names {
  private Names() {}

  /** The method of that name; null if there is none. */
  static @Nullable TlCombinator method(TlLayer layer, String name) {
    TlCombinator found = layer.combinator(name);
    return found != null && found.method() ? found : null;
  }

  /** The method that a line calls, by its first word or by {@code "_"}; null if there is none. */
  static @Nullable TlCombinator method(TlLayer layer, Line line) {
    String name = line.method().text();
    if (name.isEmpty() && !line.objects().isEmpty()) {
      Node.Word constructor = line.objects().get(0).constructor();
      name = constructor == null ? "" : constructor.text();
    }
    return method(layer, name);
  }

  /** What may stand where a type is asked for. */
  static List<TlCombinator> fitting(TlLayer layer, TlTypeRef type) {
    if (type instanceof TlTypeRef.Boxed boxed) {
      return layer.constructorsOf(boxed.name());
    }
    if (type instanceof TlTypeRef.Bare bare) {
      TlCombinator constructor = layer.bareConstructor(bare);
      return constructor == null ? List.of() : List.of(constructor);
    }
    return type == TlTypeRef.Builtin.REQUEST
        ? layer.methods()
        : type == TlTypeRef.Builtin.OBJECT ? layer.constructors() : List.of();
  }

  /** Whose fields the braces have: what {@code "_"} names, or the one that there is; else null. */
  static @Nullable TlCombinator meant(TlLayer layer, TlTypeRef type, Node.Braces braces) {
    Node.Word word = braces.constructor();
    List<TlCombinator> fitting = fitting(layer, type);
    if (word == null) {
      return fitting.size() == 1 ? fitting.get(0) : null;
    }
    return fitting.stream().filter(c -> c.name().equals(word.text())).findFirst().orElse(null);
  }

  /** The parameters that can be given. */
  static List<TlParameter> parameters(TlCombinator combinator) {
    return combinator.parameters().stream().filter(parameter -> !parameter.isFlags()).toList();
  }

  /** The names of the parameters that can be given. */
  static List<String> fields(TlCombinator combinator) {
    return parameters(combinator).stream().map(TlParameter::name).toList();
  }

  /** The parameter of that name that can be given; null if there is none. */
  static @Nullable TlParameter field(TlCombinator combinator, String name) {
    TlParameter parameter = combinator.parameter(name);
    return parameter == null || parameter.isFlags() ? null : parameter;
  }

  /** A remark with the methods that may be meant; empty if none is near. */
  static String nearMethods(TlLayer layer, String wrong) {
    return NearNames.remark(wrong, layer.methods().stream().map(TlCombinator::name).toList());
  }
}
