package dev.mtproto.text;

import static dev.mtproto.text.Entities.bold;
import static dev.mtproto.text.Entities.italic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattedTextTest {
  @Test
  void trimmingTakesWhiteSpaceFromTheEntitiesToo() {
    FormattedText text =
        new FormattedText("\n  bold text \n", List.of(bold(1, 7), italic(8, 6), bold(12, 2)));

    assertThat(text.trimmed())
        .isEqualTo(new FormattedText("bold text", List.of(bold(0, 5), italic(5, 4))));
  }

  @Test
  void aTextOfWhiteSpaceIsEmptyWhenTrimmed() {
    assertThat(new FormattedText(" \n ", List.of(bold(0, 3))).trimmed())
        .isEqualTo(FormattedText.plain(""));
  }

  @Test
  void stylesThatCrossAreCut() {
    assertThat(normalized("abcdef", bold(0, 3), italic(2, 3)))
        .containsExactly(bold(0, 3), italic(2, 1), italic(3, 2));
  }

  @Test
  void aStyleIsCutRatherThanALink() {
    assertThat(normalized("abcdef", bold(0, 3), new Link("http://a.b", 2, 3)))
        .containsExactly(bold(0, 2), new Link("http://a.b", 2, 3), bold(2, 1));
  }

  @Test
  void entitiesOutsideOfTheTextOrWithinACharacterAreRefused() {
    assertThatThrownBy(() -> new FormattedText("ab", List.of(bold(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FormattedText("\uD83D\uDE00", List.of(bold(0, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bold(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bold(1, Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oldMarkdownIsReadAsItsPageShowsIt() {
    assertThat(
            LegacyMarkdown.parse(
                "*bold text*\n_italic_ [URL](http://a.b/) `code` ```python\nx\n``` \\_x\\*"))
        .isEqualTo(
            new FormattedText(
                "bold text\nitalic URL code x\n _x*",
                List.of(
                    bold(0, 9),
                    italic(10, 6),
                    new Link("http://a.b/", 17, 3),
                    new Code(21, 4),
                    new Pre("python", 26, 2))));
    assertThatThrownBy(() -> LegacyMarkdown.parse("snake_case"))
        .isInstanceOf(TextFormatException.class)
        .hasMessage("no end of the entity that begins at offset 5");
  }

  private static List<TextEntity> normalized(String text, TextEntity... entities) {
    return new FormattedText(text, List.of(entities)).normalized().entities();
  }
}
