package dev.mtproto.text;

/**
 * The Bot API's HTML style.
 *
 * <pre>{@code
 * FormattedText text = Html.parse("<b>bold</b> and <a href=\"https://telegram.org\">a link</a>");
 * String html = Html.format(text);
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/bots/api#html-style">HTML style</a>
 */
public final class Html {
  private Html() {}

  /**
   * Reads HTML. Known are the tags of the Bot API: {@code b strong i em u ins s strike del code pre
   * a blockquote span tg-spoiler tg-emoji}, and the entities {@code &lt; &gt; &amp; &quot;} and
   * numeric ones. A link that leads nowhere is text.
   *
   * @throws TextFormatException if a tag is not known, not closed or not well nested
   */
  public static FormattedText parse(String html) {
    return new HtmlParser(html).parse();
  }

  /** Writes HTML, from which {@link #parse} makes the same text, normalized. */
  public static String format(FormattedText text) {
    return new HtmlWriter(text).write();
  }

  /** Text as it has to be written in HTML to be nothing but text. */
  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(unit);
      }
    }
    return html.toString();
  }
}
