package dev.mtproto.cli.language;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlTypeRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one value of a known type as strict JSON. */
final class ValueWriter {
  private static final Set<String> PEERS = Set.of("InputPeer", "InputUser", "InputChannel");
  private static final Pattern SOMEBODY = Pattern.compile("me|@\\w+|\\+[0-9]+");
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,20}");
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");

  private final CallWriter objects;
  private final TlLayer layer;
  private final PeerFinder peers;
  private final JsonGenerator json;

  ValueWriter(CallWriter objects, TlLayer layer, PeerFinder peers, JsonGenerator json) {
    this.objects = objects;
    this.layer = layer;
    this.peers = peers;
    this.json = json;
  }

  void write(TlTypeRef type, Node value, String path) throws IOException {
    if (type instanceof TlTypeRef.Vector vector) {
      vector(vector.element(), value, path);
    } else if (isObject(type)) {
      object(type, value, path);
    } else if (value instanceof Node.Word word) {
      scalar(type, word, path);
    } else {
      throw wrong(type, path);
    }
  }

  private static boolean isObject(TlTypeRef type) {
    return !(type instanceof TlTypeRef.Builtin)
        || type == TlTypeRef.Builtin.OBJECT
        || type == TlTypeRef.Builtin.REQUEST;
  }

  private CommandFailure wrong(TlTypeRef type, String path) {
    boolean text = type == TlTypeRef.Builtin.STRING;
    return new CommandFailure(
        path + " is " + Words.kind(layer, type) + (text ? ": put it in quotation marks" : ""));
  }

  /** In brackets; of what needs none, also with commas alone. */
  private void vector(TlTypeRef element, Node value, String path) throws IOException {
    if (value instanceof Node.Braces) {
      throw new CommandFailure(path + " is a list: put it in [ ]");
    }
    List<Node> elements =
        value instanceof Node.Brackets brackets ? brackets.elements() : split((Node.Word) value);
    json.writeStartArray();
    for (int i = 0; i < elements.size(); i++) {
      write(element, elements.get(i), path + "[" + i + "]");
    }
    json.writeEndArray();
  }

  private static List<Node> split(Node.Word word) {
    if (word.quoted()) {
      return List.of(word);
    }
    return List.of(word.text().split(",", -1)).stream()
        .map(text -> (Node) new Node.Word(text, word.start(), word.end(), false, true))
        .toList();
  }

  private void object(TlTypeRef type, Node value, String path) throws IOException {
    if (value instanceof Node.Brackets) {
      throw wrong(type, path);
    }
    if (value instanceof Node.Braces braces) {
      TlCombinator meant = Names.meant(layer, type, braces);
      if (meant == null) {
        Node.Word named = braces.constructor();
        throw named == null
            ? new CommandFailure(path + ": {\"_\":...} has to name " + Words.kind(layer, type))
            : unknown(type, named.text(), path);
      }
      objects.object(meant, braces.members(), path);
    } else {
      constructor(type, ((Node.Word) value).text(), path);
    }
  }

  /** A constructor by its name alone, or somebody by his. */
  private void constructor(TlTypeRef type, String name, String path) throws IOException {
    if (PEERS.contains(type.tl()) && SOMEBODY.matcher(name).matches()) {
      json.writeRawValue(peers.find(type.tl(), name));
      return;
    }
    for (TlCombinator fitting : Names.fitting(layer, type)) {
      if (fitting.name().equals(name)) {
        objects.object(fitting, List.of(), path);
        return;
      }
    }
    throw unknown(type, name, path);
  }

  private CommandFailure unknown(TlTypeRef type, String name, String path) {
    List<String> names = Names.fitting(layer, type).stream().map(TlCombinator::name).toList();
    String near = NearNames.remark(name, names);
    return new CommandFailure(
        path
            + ": no "
            + type.tl()
            + " of that name"
            + (near.isEmpty() ? "; give " + Words.kind(layer, type) : near));
  }

  private void scalar(TlTypeRef type, Node.Word word, String path) throws IOException {
    String text = word.text();
    switch ((TlTypeRef.Builtin) type) {
      case INT -> json.writeNumber(new BigInteger(checked(INTEGER, type, text, path)));
      case LONG -> json.writeString(checked(INTEGER, type, text, path));
      case DOUBLE -> json.writeNumber(new BigDecimal(checked(NUMBER, type, text, path)));
      case BOOL -> bool(type, text, path);
      default -> json.writeString(text);
    }
  }

  private String checked(Pattern pattern, TlTypeRef type, String text, String path) {
    if (!pattern.matcher(text).matches()) {
      throw wrong(type, path);
    }
    return text;
  }

  private void bool(TlTypeRef type, String text, String path) throws IOException {
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong(type, path);
    }
    json.writeBoolean(text.equals("true"));
  }
}
