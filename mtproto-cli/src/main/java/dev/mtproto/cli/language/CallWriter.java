package dev.mtproto.cli.language;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a line's call as strict JSON, with what was left out. Complaints name the field. */
final class CallWriter {
  private final TlLayer layer;
  private final ValueWriter values;
  private final JsonGenerator json;

  CallWriter(TlLayer layer, PeerFinder peers, JsonGenerator json) {
    this.layer = layer;
    this.json = json;
    this.values = new ValueWriter(this, layer, peers, json);
  }

  /** Writes a method's call, or an object of a constructor. */
  void object(TlCombinator combinator, List<Node.Member> members, String path) throws IOException {
    Map<String, Node.Member> given = byName(combinator, members, path);
    json.writeStartObject();
    json.writeStringField("_", combinator.name());
    List<TlParameter> missing = new ArrayList<>();
    for (TlParameter parameter : Names.parameters(combinator)) {
      Node.Member member = given.get(parameter.name());
      if (member != null) {
        field(parameter, member, join(path, parameter.name()));
      } else if (!parameter.optional()) {
        leftOut(combinator, parameter, missing);
      }
    }
    if (!missing.isEmpty()) {
      throw missing(missing, path);
    }
    json.writeEndObject();
  }

  private static Map<String, Node.Member> byName(
      TlCombinator combinator, List<Node.Member> members, String path) {
    Map<String, Node.Member> given = new TreeMap<>();
    for (Node.Member member : members) {
      String name = member.name().text();
      if (name.equals("_")) {
        continue;
      }
      if (Names.field(combinator, name) == null) {
        throw unknown(combinator, name, path);
      }
      if (given.put(name, member) != null) {
        throw new CommandFailure(join(path, name) + " is given twice");
      }
    }
    return given;
  }

  private static CommandFailure unknown(TlCombinator combinator, String name, String path) {
    List<String> fields = Names.fields(combinator);
    String near = NearNames.remark(name, fields);
    String remedy =
        !near.isEmpty()
            ? near
            : fields.isEmpty() ? "; there are none" : "; there are " + String.join(", ", fields);
    return new CommandFailure(
        path.isEmpty()
            ? "no field " + name + remedy
            : path + ": " + combinator.name() + " has no field " + name + remedy);
  }

  private void field(TlParameter parameter, Node.Member member, String path) throws IOException {
    Node value = member.value();
    if (parameter.isTrueFlag()) {
      flag(parameter, value, path);
    } else if (value == null) {
      throw new CommandFailure(
          path + " has no value: " + parameter.name() + "=" + Words.example(layer, parameter));
    } else {
      json.writeFieldName(parameter.name());
      values.write(parameter.type(), value, path);
    }
  }

  /** A flag is set by its name alone, too. */
  private void flag(TlParameter parameter, @Nullable Node value, String path) throws IOException {
    String text = value == null ? "true" : value instanceof Node.Word word ? word.text() : "";
    if (text.equals("true")) {
      json.writeBooleanField(parameter.name(), true);
    } else if (!text.equals("false")) {
      throw new CommandFailure(path + " is a flag: write its name alone, or leave it out");
    }
  }

  private void leftOut(TlCombinator combinator, TlParameter parameter, List<TlParameter> missing)
      throws IOException {
    String usual = Defaults.json(layer, combinator, parameter);
    if (usual == null) {
      missing.add(parameter);
    } else {
      json.writeFieldName(parameter.name());
      json.writeRawValue(usual);
    }
  }

  private CommandFailure missing(List<TlParameter> missing, String path) {
    List<String> names =
        missing.stream()
            .map(field -> join(path, field.name()) + " (" + Words.kind(layer, field.type()) + ")")
            .toList();
    int last = names.size() - 1;
    return new CommandFailure(
        last == 0
            ? names.get(0) + " is missing"
            : String.join(", ", names.subList(0, last))
                + " and "
                + names.get(last)
                + " are missing");
  }

  static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
