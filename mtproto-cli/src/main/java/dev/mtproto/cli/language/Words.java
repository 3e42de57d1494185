package dev.mtproto.cli.language;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.List;
import java.util.stream.Collectors;

/** Types in words, for complaints and help. */
final class Words {
  private static final int FEW = 4;

  private Words() {}

  /** {@code "an int"}, {@code "an InputPeer: inputPeerEmpty, inputPeerSelf, ..."}. */
  static String kind(TlLayer layer, TlTypeRef type) {
    if (type instanceof TlTypeRef.Vector vector) {
      return "a list of " + vector.element().tl();
    }
    if (type instanceof TlTypeRef.Builtin builtin) {
      return builtin(builtin);
    }
    return article(type.tl()) + constructors(layer, type);
  }

  private static String builtin(TlTypeRef.Builtin type) {
    return switch (type) {
      case INT -> "an int";
      case LONG -> "a long, in decimal";
      case BYTES -> "bytes, in Base64";
      case INT128, INT256 -> "an " + type.tl() + ", in hex";
      case BOOL -> "true or false";
      case REQUEST -> "a call";
      default -> article(type.tl());
    };
  }

  private static String constructors(TlLayer layer, TlTypeRef type) {
    List<TlCombinator> all = Names.fitting(layer, type);
    if (all.size() == 1 && all.get(0).name().equalsIgnoreCase(type.tl())) {
      return "";
    }
    return all.stream()
        .limit(FEW)
        .map(TlCombinator::name)
        .collect(Collectors.joining(", ", ": ", all.size() > FEW ? ", ..." : ""));
  }

  private static String article(String name) {
    String word = name.substring(name.lastIndexOf('.') + 1);
    return ("AEIOaeio".indexOf(word.charAt(0)) >= 0 && name.equals(word) ? "an " : "a ") + name;
  }

  /** How a value of the parameter may look. */
  static String example(TlLayer layer, TlParameter parameter) {
    return example(layer, parameter.type());
  }

  private static String example(TlLayer layer, TlTypeRef type) {
    if (type instanceof TlTypeRef.Vector vector) {
      return "[" + example(layer, vector.element()) + "]";
    }
    if (type instanceof TlTypeRef.Builtin builtin) {
      return switch (builtin) {
        case INT, LONG -> "5";
        case DOUBLE -> "0.5";
        case STRING -> "\"text\"";
        case BOOL, TRUE -> "true";
        default -> "...";
      };
    }
    List<TlCombinator> all = Names.fitting(layer, type);
    if (all.isEmpty()) {
      return "...";
    }
    TlCombinator first = all.get(0);
    return needsFields(first) ? "{\"_\":\"" + first.name() + "\",...}" : first.name();
  }

  /** Whether an object cannot be given by its constructor's name alone. */
  static boolean needsFields(TlCombinator constructor) {
    return Names.parameters(constructor).stream().anyMatch(parameter -> !parameter.optional());
  }
}
