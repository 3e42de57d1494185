package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import dev.mtproto.text.TextEntity.UserMention;

/** Writes HTML. */
final class HtmlWriter extends MarkupWriter {
  private final FormattedText text;

  HtmlWriter(FormattedText text) {
    this.text = text;
  }

  String write() {
    return write(text.text(), Nesting.normalize(Links.safe(text.entities())));
  }

  @Override
  void unit(char unit) {
    switch (unit) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      default -> out.append(unit);
    }
  }

  @Override
  void begin(TextEntity entity) {
    if (entity instanceof Styled styled) {
      out.append('<').append(tag(styled.style())).append('>');
    } else if (entity instanceof Code) {
      out.append("<code>");
    } else if (entity instanceof Pre pre) {
      out.append("<pre>");
      attribute(pre.language(), "<code class=\"language-");
    } else if (entity instanceof Quote quote) {
      out.append(quote.expandable() ? "<blockquote expandable>" : "<blockquote>");
    } else if (entity instanceof Link link) {
      out.append("<a href=\"").append(Html.escape(link.url())).append("\">");
    } else if (entity instanceof UserMention mention) {
      attribute(Links.user(mention.userId()), "<a href=\"");
    } else if (entity instanceof CustomEmoji emoji) {
      attribute(Long.toString(emoji.documentId()), "<tg-emoji emoji-id=\"");
    }
  }

  private void attribute(String value, String before) {
    if (!value.isEmpty()) {
      out.append(before).append(Html.escape(value)).append("\">");
    }
  }

  @Override
  void end(TextEntity entity) {
    if (entity instanceof Styled styled) {
      out.append("</").append(tag(styled.style())).append('>');
    } else if (entity instanceof Code) {
      out.append("</code>");
    } else if (entity instanceof Pre pre) {
      out.append(pre.language().isEmpty() ? "</pre>" : "</code></pre>");
    } else if (entity instanceof Quote) {
      out.append("</blockquote>");
    } else if (entity instanceof Link || entity instanceof UserMention) {
      out.append("</a>");
    } else if (entity instanceof CustomEmoji) {
      out.append("</tg-emoji>");
    }
  }

  private static String tag(Style style) {
    return switch (style) {
      case BOLD -> "b";
      case ITALIC -> "i";
      case UNDERLINE -> "u";
      case STRIKETHROUGH -> "s";
      case SPOILER -> "tg-spoiler";
    };
  }
}
