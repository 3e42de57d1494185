package dev.mtproto.cli.shell;

import dev.mtproto.cli.language.Completion;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * A line as JLine is to see it: one word, the piece that is being completed.
 *
 * @param completion what may stand at the cursor
 */
record TypedLine(String line, int cursor, Completion completion) implements CompletingParsedLine {
  /** What makes such lines of text. */
  static Parser parser(CommandLines lines) {
    return new Parser() {
      @Override
      public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && lines.goesOn(line)) {
          throw new EOFError(-1, -1, "the line goes on", "...");
        }
        return context == ParseContext.COMPLETE
            ? new TypedLine(line, cursor, lines.complete(line.substring(0, cursor)))
            : new TypedLine(line, cursor, new Completion(0, List.of()));
      }

      @Override
      public boolean isEscapeChar(char character) {
        return false;
      }
    };
  }

  @Override
  public String word() {
    return line.substring(completion.start(), cursor);
  }

  @Override
  public int wordCursor() {
    return cursor - completion.start();
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }
}
