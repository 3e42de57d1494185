package dev.mtproto.cli.language;

import dev.mtproto.cli.language.Completion.Suggestion;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes the fields and values of a call: follows the types down to where the text ends. */
final class Completer {
  private static final Completion NOTHING = new Completion(0, List.of());

  private final TlLayer layer;
  private final int end;

  /**
   * A completer of one text.
   *
   * @param end the text's length
   */
  Completer(TlLayer layer, int end) {
    this.layer = layer;
    this.end = end;
  }

  /** Completes a call; nothing if its method is not known. */
  Completion complete(Line line) {
    TlCombinator method = Names.method(layer, line);
    for (Node.Braces object : line.objects()) {
      if (!object.closed()) {
        return method == null
            ? constructors(layer.methods(), object)
            : members(method, object.members(), object);
      }
    }
    return method == null ? NOTHING : members(method, line.fields(), null);
  }

  /** Completes the last of some fields, or begins another. */
  private Completion members(
      TlCombinator of, List<Node.Member> members, Node.@Nullable Braces braces) {
    Node.Member last = members.isEmpty() ? null : members.get(members.size() - 1);
    if (last == null || last.end() < end) {
      return names(of, members, new Node.Word("", end, end, false, true), braces);
    }
    Node.Word name = last.name();
    if (!last.separated()) {
      return names(of, members.subList(0, members.size() - 1), name, braces);
    }
    TlParameter field = Names.field(of, name.text());
    return field == null || field.isTrueFlag() ? NOTHING : value(field.type(), last.value());
  }

  /** The fields that have not been given. */
  private Completion names(
      TlCombinator of, List<Node.Member> members, Node.Word begun, Node.@Nullable Braces braces) {
    Set<String> given = new HashSet<>();
    members.forEach(member -> given.add(member.name().text()));
    boolean bare = braces == null || (!begun.quoted() && !begun.text().isEmpty());
    Function<TlParameter, String> form =
        parameter ->
            braces == null
                ? parameter.name() + (parameter.isTrueFlag() ? "" : "=")
                : bare ? parameter.name() + ":" : "\"" + parameter.name() + "\":";
    Stream<Suggestion> fields =
        Names.parameters(of).stream()
            .filter(parameter -> !given.contains(parameter.name()))
            .filter(parameter -> begins(parameter.name(), begun.text()))
            .map(parameter -> new Suggestion(form.apply(parameter), describe(parameter), false));
    boolean finished = braces != null && begun.text().isEmpty() && !begun.quoted();
    return new Completion(
        begun.start(),
        Stream.concat(fields, finished ? Stream.of(closing("}")) : Stream.empty()).toList());
  }

  private static Suggestion closing(String bracket) {
    return new Suggestion(bracket, "", false);
  }

  private static String describe(TlParameter parameter) {
    return parameter.type().tl() + (parameter.optional() ? ", optional" : "");
  }

  private Completion value(TlTypeRef type, @Nullable Node begun) {
    if (type instanceof TlTypeRef.Vector vector) {
      return elements(vector.element(), begun);
    }
    if (begun instanceof Node.Braces braces) {
      return braces(type, braces);
    }
    if (begun instanceof Node.Brackets || (begun instanceof Node.Word text && text.quoted())) {
      return NOTHING;
    }
    Node.Word word = begun == null ? new Node.Word("", end, end, false, true) : (Node.Word) begun;
    return new Completion(word.start(), values(type, word.text()).toList());
  }

  private Completion elements(TlTypeRef element, @Nullable Node begun) {
    if (begun == null) {
      return new Completion(end, List.of(closing("[")));
    }
    if (!(begun instanceof Node.Brackets brackets) || brackets.closed()) {
      return NOTHING;
    }
    List<Node> elements = brackets.elements();
    Node last = elements.isEmpty() ? null : elements.get(elements.size() - 1);
    return value(element, last == null || last.end() < end ? null : last);
  }

  private Completion braces(TlTypeRef type, Node.Braces braces) {
    if (braces.closed()) {
      return NOTHING;
    }
    TlCombinator meant = Names.meant(layer, type, braces);
    Node.Word named = braces.constructor();
    boolean naming = named != null && named.end() == end;
    return meant == null || naming
        ? constructors(Names.fitting(layer, type), braces)
        : members(meant, braces.members(), braces);
  }

  /** The constructors, as what stands behind a brace: {@code "_":"inputPeerUser",}. */
  private Completion constructors(List<TlCombinator> fitting, Node.Braces braces) {
    List<Node.Member> members = braces.members();
    if (members.size() > 1) {
      return NOTHING;
    }
    String begun = "";
    int start = end;
    if (!members.isEmpty()) {
      Node.Member first = members.get(0);
      start = first.name().start();
      begun = first.value() instanceof Node.Word word ? word.text() : "";
    }
    String prefix = begun;
    return new Completion(
        start,
        fitting.stream()
            .filter(constructor -> begins(constructor.name(), prefix))
            .map(constructor -> new Suggestion(named(constructor), line(constructor), false))
            .toList());
  }

  private static String named(TlCombinator constructor) {
    return "\"_\":\"" + constructor.name() + (hasFields(constructor) ? "\"," : "\"}");
  }

  private static boolean hasFields(TlCombinator constructor) {
    return !Names.parameters(constructor).isEmpty();
  }

  private Stream<Suggestion> values(TlTypeRef type, String begun) {
    if (type == TlTypeRef.Builtin.BOOL) {
      return Stream.of("true", "false")
          .filter(word -> begins(word, begun))
          .map(word -> new Suggestion(word, "", true));
    }
    return Names.fitting(layer, type).stream()
        .filter(constructor -> begins(constructor.name(), begun))
        .map(Completer::opening);
  }

  /** By its name alone where that is enough. */
  private static Suggestion opening(TlCombinator constructor) {
    return Words.needsFields(constructor)
        ? new Suggestion("{" + named(constructor), line(constructor), false)
        : new Suggestion(constructor.name(), line(constructor), false);
  }

  /** The fields, as the TL line has them. */
  private static String line(TlCombinator constructor) {
    String line = constructor.line();
    return line.substring(line.indexOf(' ') + 1).replaceFirst(" ?= .*", "");
  }

  static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
