package dev.mtproto.cli.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.language.Completion.Suggestion;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls of a layer's methods, as they are typed: {@code messages.getDialogs limit=5
 * offset_peer={"_":"inputPeerEmpty"}}. Safe for use by any number of threads.
 */
public final class CallLanguage {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final TlLayer layer;
  private final PeerFinder peers;
  private final Secrets secrets;

  /** The language of a layer, where nobody can be looked up. */
  public CallLanguage(TlLayer layer) {
    this(layer, PeerFinder.NOBODY);
  }

  /**
   * The language of a layer.
   *
   * @param peers finds whom {@code @name} means
   */
  public CallLanguage(TlLayer layer, PeerFinder peers) {
    this.layer = layer;
    this.peers = peers;
    this.secrets = new Secrets(layer);
  }

  /** Whether the first word can be that of a call: a method, or JSON. */
  public boolean isCall(String word) {
    return word.startsWith("{") || Names.method(layer, word) != null;
  }

  /** What has to be closed before the call can be made: {@code "a {"}; empty if nothing has. */
  public String unclosed(String line) {
    return LineParser.parse(line).unclosed();
  }

  /**
   * The call that a line says, as JSON, complete.
   *
   * @throws CommandFailure if it says none; names the field
   */
  public String json(String text) {
    Line line = LineParser.parse(text);
    TlCombinator method = Names.method(layer, line);
    if (method == null) {
      throw new CommandFailure("no such method" + near(line.method().text()));
    }
    if (!line.unclosed().isEmpty()) {
      throw new CommandFailure(line.unclosed() + " is not closed");
    }
    List<Node.Member> members = new ArrayList<>(line.fields());
    line.objects().forEach(object -> members.addAll(object.members()));
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      new CallWriter(layer, peers, json).object(method, members, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  /** A remark with the methods that a word may have meant; empty if there are none. */
  public String near(String word) {
    return Names.nearMethods(layer, word);
  }

  /** What may stand at the end of the text, from the call's second word on. */
  public Completion complete(String text) {
    return new Completer(layer, text.length()).complete(LineParser.parse(text));
  }

  /** The methods that begin with a prefix. */
  public Stream<Suggestion> methods(String prefix) {
    return layer.methods().stream()
        .filter(method -> Completer.begins(method.name(), prefix))
        .map(method -> new Suggestion(method.name(), method.result().tl(), true));
  }

  /** All that {@link #help} knows. */
  public Stream<Suggestion> helpTopics(String prefix) {
    Stream<String> names = Stream.concat(layer.combinatorNames().stream(), layer.types().stream());
    return names
        .filter(name -> Completer.begins(name, prefix))
        .map(name -> new Suggestion(name, "", true));
  }

  /** Whether a line has a secret in it, and must be kept nowhere. */
  public boolean hasSecrets(String line) {
    return secrets.areIn(line);
  }

  /**
   * What is known of a method, a constructor, a Type or a namespace.
   *
   * @param width the most characters of a line of prose
   * @throws CommandFailure if the layer does not know the name
   */
  public String help(String name, int width) {
    return new HelpText(layer, width).of(name);
  }
}
