package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.Pre;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads HTML. */
final class HtmlParser {
  private final HtmlSource source;
  private final StringBuilder text = new StringBuilder();
  private final Deque<HtmlTag> open = new ArrayDeque<>();
  private final List<TextEntity> found = new ArrayList<>();

  /** The {@code code} that was closed last, with the language that it named. */
  private @Nullable HtmlTag code;

  HtmlParser(String html) {
    this.source = new HtmlSource(html);
  }

  FormattedText parse() {
    while (!source.isAtEnd()) {
      if (source.peek() != '<') {
        source.readCharacter(text);
      } else {
        Places.checkWhole(text, source.position());
        tag();
      }
    }
    if (!open.isEmpty()) {
      HtmlTag left = open.element();
      throw new TextFormatException(
          "no end tag for the start tag \"" + left.name() + "\"", left.source());
    }
    return new FormattedText(text.toString(), Nesting.normalize(found));
  }

  private void tag() {
    if (source.peekNext() == '/') {
      close();
    } else {
      open.push(start());
    }
  }

  private HtmlTag start() {
    int begin = source.position();
    source.skip(1);
    String name = source.readUntilSpaceOr(">");
    Map<String, String> attributes = new LinkedHashMap<>();
    while (source.skipSpaces("unclosed start tag", begin) != '>') {
      int at = source.position();
      String attribute = source.readUntilSpaceOr("=>").toLowerCase(Locale.ROOT);
      if (attribute.isEmpty()) {
        throw new TextFormatException("an attribute without a name", at);
      }
      attributes.put(attribute, value(begin));
    }
    source.skip(1);
    return new HtmlTag(name.toLowerCase(Locale.ROOT), attributes, begin, text.length());
  }

  /** An attribute's value; empty for one that has none. */
  private String value(int tagBegin) {
    if (source.skipSpaces("unclosed start tag", tagBegin) != '=') {
      return "";
    }
    source.skip(1);
    char first = source.skipSpaces("unclosed start tag", tagBegin);
    return first == '"' || first == '\''
        ? source.readQuoted(tagBegin)
        : source.readUntilSpaceOr(">").toLowerCase(Locale.ROOT);
  }

  private void close() {
    int begin = source.position();
    source.skip(2);
    String name = source.readUntilSpaceOr(">").toLowerCase(Locale.ROOT);
    if (source.skipSpaces("unclosed end tag", begin) != '>') {
      throw new TextFormatException("unclosed end tag", begin);
    }
    source.skip(1);
    if (open.isEmpty()) {
      throw new TextFormatException("unexpected end tag", begin);
    }
    HtmlTag tag = open.pop();
    if (!name.isEmpty() && !name.equals(tag.name())) {
      throw new TextFormatException(
          "unmatched end tag, expected \"</" + tag.name() + ">\", found \"</" + name + ">\"",
          begin);
    }
    add(tag, tag.entity(text));
  }

  private void add(HtmlTag tag, @Nullable TextEntity entity) {
    if (entity == null) {
      return;
    }
    int last = found.size() - 1;
    if (entity instanceof Pre
        && last >= 0
        && found.get(last) instanceof Code inner
        && code != null) {
      if (samePlace(inner, entity)) {
        found.set(last, new Pre(code.language(), entity.offset(), entity.length()));
        return;
      }
    }
    if (entity instanceof Code) {
      code = tag;
      if (last >= 0 && found.get(last) instanceof Pre inner && samePlace(inner, entity)) {
        found.set(last, new Pre(tag.language(), entity.offset(), entity.length()));
        return;
      }
    }
    found.add(entity);
  }

  private static boolean samePlace(TextEntity one, TextEntity other) {
    return one.offset() == other.offset() && one.length() == other.length();
  }
}
