package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the old Markdown. */
final class LegacyMarkdownParser {
  private static final String MARKS = "_*`[";

  private final MarkdownSource source;
  private final StringBuilder text = new StringBuilder();
  private final List<TextEntity> found = new ArrayList<>();

  LegacyMarkdownParser(String markdown) {
    this.source = new MarkdownSource(markdown);
  }

  FormattedText parse() {
    while (!source.isAtEnd()) {
      if (source.peek() == '\\' && source.peek(1) > 0 && MARKS.indexOf(source.peek(1)) >= 0) {
        source.skip(1);
        text.append(source.read());
      } else if (MARKS.indexOf(source.peek()) < 0) {
        text.append(source.read());
      } else {
        entity();
      }
    }
    return new FormattedText(text.toString(), found);
  }

  private void entity() {
    int begin = source.position();
    Places.checkWhole(text, begin);
    int offset = text.length();
    boolean block = source.startsWith("```");
    char mark = source.peek();
    source.skip(block ? 3 : 1);
    String language = block ? source.readLanguage() : "";
    String closing = block ? "```" : mark == '[' ? "]" : String.valueOf(mark);
    while (!source.startsWith(closing)) {
      if (source.isAtEnd()) {
        throw new TextFormatException("no end of the entity that begins", begin);
      }
      text.append(source.read());
    }
    Places.checkWhole(text, source.position());
    source.skip(closing.length());
    TextEntity made = block ? pre(language, offset) : made(mark, offset);
    if (made != null) {
      found.add(made);
    }
  }

  private @Nullable TextEntity pre(String language, int offset) {
    int length = text.length() - offset;
    return length == 0 ? null : new Pre(language, offset, length);
  }

  private @Nullable TextEntity made(char mark, int offset) {
    int length = text.length() - offset;
    String address = text.substring(offset);
    if (mark == '[' && source.peek() == '(') {
      source.skip(1);
      address = source.readAddress("no end of the URL that begins", false);
    }
    if (length == 0) {
      return null;
    }
    return switch (mark) {
      case '_' -> new Styled(Style.ITALIC, offset, length);
      case '*' -> new Styled(Style.BOLD, offset, length);
      case '`' -> new Code(offset, length);
      default -> Links.entity(address, offset, length);
    };
  }
}
