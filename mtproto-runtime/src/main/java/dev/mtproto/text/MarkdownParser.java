package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Styled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads MarkdownV2. */
final class MarkdownParser {
  /** An entity that has begun: where in the source, and where in the text. */
  private record Open(MarkdownMark mark, String language, int source, int offset) {}

  private final MarkdownSource source;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<TextEntity> found = new ArrayList<>();

  /** Whether nothing but markup stands between here and the beginning of the line. */
  private boolean atLineStart = true;

  private boolean inQuote;

  MarkdownParser(String markdown) {
    this.source = new MarkdownSource(markdown);
  }

  FormattedText parse() {
    while (!source.isAtEnd()) {
      step();
    }
    if (isInnermost(MarkdownMark.QUOTE)) {
      closeQuote(false);
    }
    if (!open.isEmpty()) {
      throw unfinished(open.element());
    }
    return new FormattedText(text.toString(), Nesting.normalize(found));
  }

  private void step() {
    Open innermost = open.peek();
    if (source.isEscape()) {
      source.skip(1);
      literal();
    } else if (innermost != null && innermost.mark().isVerbatim()) {
      if (innermost.mark().closes(source)) {
        close(open.pop());
      } else {
        literal();
      }
    } else if (source.peek() == '\n') {
      lineEnd();
    } else if (Markdown.RESERVED.indexOf(source.peek()) < 0) {
      literal();
    } else {
      markup(innermost);
    }
  }

  private void literal() {
    text.append(source.read());
    atLineStart = false;
  }

  private void lineEnd() {
    boolean goesOn = source.peek(1) == '>';
    if (inQuote && !goesOn) {
      if (!isInnermost(MarkdownMark.QUOTE)) {
        throw unfinished(open.element());
      }
      closeQuote(false);
    }
    text.append(source.read());
    source.skip(inQuote ? 1 : 0);
    atLineStart = true;
  }

  private void markup(@Nullable Open innermost) {
    if (isInnermost(MarkdownMark.QUOTE) && source.startsWith("||") && source.endsLine(2)) {
      closeQuote(true);
      source.skip(2);
      return;
    }
    if (innermost != null && innermost.mark().closes(source)) {
      close(open.pop());
      return;
    }
    int begin = source.position();
    Places.checkWhole(text, begin);
    MarkdownMark mark = MarkdownMark.opening(source);
    if (mark == null && source.peek() == '>' && atLineStart && !inQuote) {
      mark = MarkdownMark.QUOTE;
      inQuote = true;
    }
    if (mark == null) {
      throw new TextFormatException(
          "character '" + source.peek() + "' is reserved and must be escaped with '\\'", begin);
    }
    source.skip(mark.opening.length());
    String language = mark == MarkdownMark.PRE ? source.readLanguage() : "";
    open.push(new Open(mark, language, begin, text.length()));
  }

  private void closeQuote(boolean expandable) {
    Open quote = open.pop();
    inQuote = false;
    int length = text.length() - quote.offset();
    if (length > 0) {
      found.add(new Quote(expandable, quote.offset(), length));
    }
  }

  private void close(Open closed) {
    Places.checkWhole(text, source.position());
    source.skip(closed.mark().closing.length());
    int length = text.length() - closed.offset();
    TextEntity entity =
        switch (closed.mark()) {
          case LINK -> link(closed, length);
          case EMOJI -> emoji(closed, length);
          default -> length == 0 ? null : plain(closed, length);
        };
    if (entity != null) {
      found.add(entity);
    }
  }

  private static TextEntity plain(Open closed, int length) {
    if (closed.mark().style != null) {
      return new Styled(closed.mark().style, closed.offset(), length);
    }
    return closed.mark() == MarkdownMark.CODE
        ? new Code(closed.offset(), length)
        : new Pre(closed.language(), closed.offset(), length);
  }

  private @Nullable TextEntity link(Open closed, int length) {
    if (source.peek() != '(') {
      return length == 0 ? null : Links.entity(text, closed.offset());
    }
    source.skip(1);
    String address = source.readAddress("no end of the URL that begins", true);
    return length == 0 ? null : Links.entity(address, closed.offset(), length);
  }

  private @Nullable TextEntity emoji(Open closed, int length) {
    if (source.peek() != '(') {
      throw new TextFormatException("a custom emoji needs a tg://emoji URL", source.position());
    }
    source.skip(1);
    int begin = source.position();
    OptionalLong id = Links.emoji(source.readAddress("no end of the URL that begins", true));
    if (id.isEmpty()) {
      throw new TextFormatException("a custom emoji needs a tg://emoji URL", begin);
    }
    return length == 0 ? null : new CustomEmoji(id.getAsLong(), closed.offset(), length);
  }

  private boolean isInnermost(MarkdownMark mark) {
    Open innermost = open.peek();
    return innermost != null && innermost.mark() == mark;
  }

  private static TextFormatException unfinished(Open entity) {
    return new TextFormatException(
        "no end of the " + entity.mark().title + " entity that begins", entity.source());
  }
}
