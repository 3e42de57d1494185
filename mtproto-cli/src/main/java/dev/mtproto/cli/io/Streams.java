package dev.mtproto.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes. Text is UTF-8, whatever the locale says. Standard output is for
 * a command's output only; all else goes to {@code err}.
 *
 * @param inputIsTerminal whether a person types the input
 * @param outputIsTerminal whether a person reads the output: then it may be indented
 * @param errorIsTerminal whether a person reads what goes to {@code err}: then progress is shown
 * @param colours whether the output may be coloured
 */
public record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean inputIsTerminal,
    boolean outputIsTerminal,
    boolean errorIsTerminal,
    boolean colours) {

  /**
   * Set by the launcher script, which can ask the system: which of {@code in}, {@code out} and
   * {@code err} are terminals.
   */
  private static final String TERMINALS = System.getProperty("mtproto.terminals", "");

  /** Those of the process. */
  public static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        TERMINALS.contains("in"),
        TERMINALS.contains("out"),
        TERMINALS.contains("err"),
        TERMINALS.contains("out") && coloursAreWelcome());
  }

  /**
   * Whether the user has not asked for none.
   *
   * @see <a href="https://no-color.org">NO_COLOR</a>
   */
  private static boolean coloursAreWelcome() {
    String noColour = System.getenv("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** These, with output as if no person read it. */
  public Streams forPrograms() {
    return new Streams(in, out, err, inputIsTerminal, false, errorIsTerminal, false);
  }

  /** {@link #out}, with failures told at once: a print stream only remembers that there was one. */
  public OutputStream checkedOut() {
    return new CheckedOutput(out);
  }

  /** Streams without a terminal, all text in UTF-8. */
  public static Streams of(InputStream in, PrintStream out, PrintStream err) {
    return new Streams(in, out, err, false, false, false, false);
  }
}
