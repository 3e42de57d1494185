package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import dev.mtproto.text.TextEntity.UserMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes MarkdownV2. Quotations are made the outermost entities, since they end with their line and
 * nothing can end after them there.
 */
final class MarkdownWriter extends MarkupWriter {
  private static final String NO_LANGUAGE = ".*[\\s`\\\\\\x00].*";

  private final FormattedText text;

  /** The mark that ends what is written; empty if text does. */
  private String lastMark = "";

  /** Whether that mark is a beginning. */
  private boolean lastBegins;

  /** Where in the text the last quotation ended. */
  private int quoteEnd = -2;

  MarkdownWriter(FormattedText text) {
    this.text = text;
  }

  String write() {
    List<TextEntity> quotes = new ArrayList<>();
    List<TextEntity> others = new ArrayList<>();
    for (TextEntity entity : Nesting.normalize(Links.safe(text.entities()))) {
      if (!(entity instanceof Quote)) {
        others.add(entity);
      } else if (isOfWholeLines(entity)) {
        quotes.add(entity);
      }
    }
    quotes.removeIf(quote -> others.stream().anyMatch(other -> isCodeBefore(quote, other)));
    List<TextEntity> cut = new ArrayList<>(quotes);
    for (TextEntity other : others) {
      cutAtQuotes(other, quotes, cut);
    }
    return write(text.text(), Nesting.sorted(cut));
  }

  private boolean isOfWholeLines(TextEntity quote) {
    String all = text.text();
    boolean begins = quote.offset() == 0 || all.charAt(quote.offset() - 1) == '\n';
    boolean ends = quote.end() == all.length() || all.charAt(quote.end()) == '\n';
    return begins && ends;
  }

  /** Whether the end of the line before is code: then no line of markup begins here. */
  private static boolean isCodeBefore(TextEntity quote, TextEntity other) {
    return other.end() == quote.offset() && (other instanceof Code || other instanceof Pre);
  }

  /** Cuts a style where quotations begin and end; the line's end after them has none. */
  private static void cutAtQuotes(
      TextEntity entity, List<TextEntity> quotes, List<TextEntity> pieces) {
    TextEntity left = entity;
    for (TextEntity quote : quotes) {
      boolean meets = left.offset() <= quote.end() && quote.offset() < left.end();
      if (!meets || Places.contains(quote, left)) {
        continue;
      }
      addPiece(left, left.offset(), quote.offset(), pieces);
      addPiece(
          left, Math.max(left.offset(), quote.offset()), Math.min(left.end(), quote.end()), pieces);
      if (left.end() <= quote.end() + 1) {
        return;
      }
      left = left.at(quote.end() + 1, left.end() - quote.end() - 1);
    }
    pieces.add(left);
  }

  private static void addPiece(TextEntity entity, int begin, int end, List<TextEntity> pieces) {
    if (begin < end) {
      pieces.add(entity.at(begin, end - begin));
    }
  }

  @Override
  void unit(char unit) {
    TextEntity innermost = open.peek();
    if (innermost instanceof Code || innermost instanceof Pre) {
      out.append(unit == '`' || unit == '\\' ? "\\" : "").append(unit);
    } else if (unit == '\n' && open.stream().anyMatch(Quote.class::isInstance)) {
      // The mark of an expandable quotation would be the same.
      separate(lastBegins && lastMark.equals(MarkdownMark.SPOILER.opening));
      out.append("\n>");
    } else {
      Markdown.escape(unit, out);
    }
    lastMark = "";
  }

  @Override
  void begin(TextEntity entity) {
    if (entity instanceof Styled styled) {
      mark(MarkdownMark.of(styled.style()).opening);
    } else if (entity instanceof Code) {
      mark("`");
    } else if (entity instanceof Pre pre) {
      mark("```" + (pre.language().matches(NO_LANGUAGE) ? "" : pre.language()) + "\n");
    } else if (entity instanceof Quote) {
      // A quotation right before would go on here.
      mark(quoteEnd == entity.offset() - 1 ? "**>" : ">");
    } else if (entity instanceof CustomEmoji) {
      mark("![");
    } else if (entity instanceof Link || entity instanceof UserMention) {
      mark("[");
    }
    lastBegins = true;
  }

  @Override
  void end(TextEntity entity) {
    if (entity instanceof Styled styled) {
      mark(MarkdownMark.of(styled.style()).closing);
    } else if (entity instanceof Code) {
      mark("`");
    } else if (entity instanceof Pre) {
      mark("```");
    } else if (entity instanceof Quote quote) {
      mark(quote.expandable() ? "||" : "");
      quoteEnd = quote.end();
    } else if (entity instanceof CustomEmoji emoji) {
      address(Links.emoji(emoji.documentId()));
    } else if (entity instanceof UserMention mention) {
      address(Links.user(mention.userId()));
    } else if (entity instanceof Link link) {
      address(link.url());
    }
  }

  private void mark(String mark) {
    separate(mark.startsWith("_") && lastMark.endsWith("_"));
    out.append(mark);
    lastMark = mark;
    lastBegins = false;
  }

  private void address(String url) {
    out.append("](");
    for (int i = 0; i < url.length(); i++) {
      char unit = url.charAt(i);
      out.append(unit == ')' || unit == '\\' ? "\\" : "").append(unit);
    }
    out.append(')');
    lastMark = ")";
  }

  /**
   * Writes an empty entity, of a style that is not open, between two marks that would run together.
   */
  private void separate(boolean needed) {
    if (needed) {
      out.append(!isOpen(Style.BOLD) ? "**" : !isOpen(Style.STRIKETHROUGH) ? "~~" : "[](a)");
    }
  }

  private boolean isOpen(Style style) {
    return open.stream()
        .anyMatch(entity -> entity instanceof Styled styled && styled.style() == style);
  }
}
