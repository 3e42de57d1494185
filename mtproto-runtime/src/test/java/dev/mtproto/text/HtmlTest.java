package dev.mtproto.text;

import static dev.mtproto.text.Entities.bold;
import static dev.mtproto.text.Entities.italic;
import static dev.mtproto.text.Entities.spoiler;
import static dev.mtproto.text.Entities.strike;
import static dev.mtproto.text.Entities.underline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.UserMention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examples of the Bot API's page, and what it says of tags and entities. */
class HtmlTest {
  @Test
  void stylesAreAsThePageShowsThem() {
    assertParsed("<b>bold</b>, <strong>bold</strong>", "bold, bold", bold(0, 4), bold(6, 4));
    assertParsed("<i>italic</i>, <em>x</em>", "italic, x", italic(0, 6), italic(8, 1));
    assertParsed("<u>under</u>, <ins>x</ins>", "under, x", underline(0, 5), underline(7, 1));
    assertParsed(
        "<s>a</s> <strike>b</strike> <del>c</del>",
        "a b c",
        strike(0, 1),
        strike(2, 1),
        strike(4, 1));
    assertParsed(
        "<span class=\"tg-spoiler\">spoiler</span>, <tg-spoiler>x</tg-spoiler>",
        "spoiler, x",
        spoiler(0, 7),
        spoiler(9, 1));
  }

  @Test
  void stylesNestAsInThePagesLongExample() {
    assertParsed(
        "<b>bold <i>italic bold <s>italic bold strikethrough <span class=\"tg-spoiler\">italic bold"
            + " strikethrough spoiler</span></s> <u>underline italic bold</u></i> bold</b>",
        "bold italic bold italic bold strikethrough italic bold strikethrough spoiler"
            + " underline italic bold bold",
        bold(0, 103),
        italic(5, 93),
        strike(17, 59),
        spoiler(43, 33),
        underline(77, 21));
  }

  @Test
  void linksMentionsAndEmojiAreAsThePageShowsThem() {
    assertParsed(
        "<a href=\"http://www.example.com/\">inline URL</a>",
        "inline URL",
        new Link("http://www.example.com/", 0, 10));
    assertParsed(
        "<a href=\"tg://user?id=123456789\">inline mention of a user</a>",
        "inline mention of a user",
        new UserMention(123456789, 0, 24));
    assertParsed(
        "<tg-emoji emoji-id=\"5368324170671202286\">\uD83D\uDC4D</tg-emoji>",
        "\uD83D\uDC4D",
        new CustomEmoji(5368324170671202286L, 0, 2));
  }

  @Test
  void codeIsAsThePageShowsIt() {
    assertParsed("<code>inline</code>", "inline", new Code(0, 6));
    assertParsed("<pre>block</pre>", "block", new Pre("", 0, 5));
    assertParsed(
        "<pre><code class=\"language-python\">x = 1</code></pre>",
        "x = 1",
        new Pre("python", 0, 5));
    assertParsed("<code class=\"language-python\">x</code>", "x", new Code(0, 1));
    assertParsed("<pre><code>x</code> y</pre>", "x y", new Pre("", 0, 3));
  }

  @Test
  void quotationsAreAsThePageShowsThem() {
    assertParsed(
        "<blockquote>started\nended</blockquote><blockquote expandable>more</blockquote>",
        "started\nendedmore",
        new Quote(false, 0, 13),
        new Quote(true, 13, 4));
  }

  @Test
  void entitiesStandForCharacters() {
    assertParsed(
        "&lt;&gt;&amp;&quot;&#65;&#x1F600; &nbsp; & &#0; &#xD800;&lt",
        "<>&\"A\uD83D\uDE00 &nbsp; & &#0; &#xD800;<");
    assertParsed(
        "<a href='http://a.b/?c=1&amp;d=2'>x</a>", "x", new Link("http://a.b/?c=1&d=2", 0, 1));
  }

  @Test
  void tagsMayBeWrittenInOtherWays() {
    assertParsed("<B >x</b\n>", "x", bold(0, 1));
    assertParsed("<a href = telegram.org>x</a>", "x", new Link("http://telegram.org/", 0, 1));
    assertParsed("<a>telegram.org</a>", "telegram.org", new Link("http://telegram.org/", 0, 12));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertRefused("ab<h1>x</h1>", 2, "unsupported start tag \"h1\"");
    assertRefused("<b>x", 0, "no end tag for the start tag \"b\"");
    assertRefused("x</b>", 1, "unexpected end tag");
    assertRefused("<b><i>x</b></i>", 7, "expected \"</i>\", found \"</b>\"");
    assertRefused("<b", 0, "unclosed start tag");
    assertRefused("<a href=\"x", 0, "unclosed start tag");
    assertRefused("<b>x</b", 4, "unclosed end tag");
    assertRefused("<span>x</span>", 0, "must have class \"tg-spoiler\"");
    assertRefused("<tg-emoji emoji-id=\"x\">y</tg-emoji>", 0, "numeric emoji-id");
    assertRefused("<a =x>y</a>", 3, "without a name");
    assertRefused("1 < 2", 2, "unclosed start tag");
  }

  @Test
  void ofLinksWithinEachOtherTheOuterOneStays() {
    assertParsed(
        "<a href=\"http://a.b\">x<a href=\"http://c.d\">y</a></a>",
        "xy",
        new Link("http://a.b/", 0, 2));
  }

  @Test
  void aTagWithinACharacterIsRefused() {
    assertRefused("\uD83D<b>\uDC4D</b>", 1, "within a character");
    assertRefused("<b>\uD83D</b>\uDC4D", 4, "within a character");
  }

  @Test
  void aLinkThatCouldRunSomethingIsNotWrittenEither() {
    FormattedText hostile =
        new FormattedText("xy", java.util.List.of(new Link("javascript:alert(1)", 0, 2)));

    assertThat(Html.format(hostile)).isEqualTo("xy");
    assertThat(Markdown.format(hostile)).isEqualTo("xy");
  }

  /** The processor's time: on a busy machine others have theirs meanwhile. */
  @Test
  @Timeout(300)
  void muchMarkupTakesTimeInProportion() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    int many = 100_000;
    String nested = "<b>".repeat(many) + "x".repeat(1_000_000) + "</b>".repeat(many);
    String addresses = "<a>".repeat(many) + "x".repeat(1_000_000) + "</a>".repeat(many);
    String links = "<a href=\"http://a.b\">x</a>y<blockquote>z</blockquote><i>i</i>".repeat(many);

    assertThat(Html.parse(nested).entities()).containsExactly(bold(0, 1_000_000));
    assertThat(Html.parse(addresses).entities()).isEmpty();
    assertThat(Html.parse(links).entities()).hasSize(3 * many);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun))
        .isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void escapedTextIsNothingButText() {
    String hostile = "<b>&lt;\"x\" & y</b>";

    assertParsed(Html.escape(hostile), hostile);
  }

  private static void assertParsed(String html, String text, TextEntity... entities) {
    FormattedText parsed = Html.parse(html);

    assertThat(parsed.text()).isEqualTo(text);
    assertThat(parsed.entities()).as(html).containsExactly(entities);
    assertThat(Html.parse(Html.format(parsed))).isEqualTo(parsed);
  }

  private static void assertRefused(String html, int offset, String why) {
    TextFormatException refusal =
        catchThrowableOfType(TextFormatException.class, () -> Html.parse(html));

    assertThat(refusal).as(html).isNotNull().hasMessageContaining(why);
    assertThat(refusal.offset()).isEqualTo(offset);
  }
}
