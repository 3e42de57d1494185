package dev.mtproto.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @Test
  void bashCompletesCommandsAndOptions(@TempDir Path folder) throws Exception {
    Path script = Files.writeString(folder.resolve("completion"), script("bash"));

    assertThat(completed(script, "mtproto", "du")).contains("dump", "dumplayer");
    assertThat(completed(script, "mtproto", "dump", "re")).contains("record");
    assertThat(completed(script, "mtproto", "shell", "--no-")).contains("--no-updates");
  }

  @Test
  void fishIsToldOfEachCommandAndOption() {
    assertThat(script("fish"))
        .contains(
            "complete -c mtproto -n '__fish_seen_subcommand_from dump; and not"
                + " __fish_seen_subcommand_from record play' -f -a record -d",
            "complete -c mtproto -n '__fish_seen_subcommand_from shell' -s c -l command -r -d",
            "-o chans");
  }

  @Test
  void anotherShellIsRefusedWithThoseThatThereAre() {
    CommandRun run = CommandRun.of("completion", "csh");

    assertThat(run.err()).contains("bash, zsh, fish");
    assertThat(run.exitCode()).isEqualTo(128);
  }

  private static String script(String shell) {
    return CommandRun.of("completion", shell).out();
  }

  /** What bash would suggest for the last of the words. */
  private static String completed(Path script, String... words)
      throws IOException, InterruptedException {
    String line = String.join(" ", words);
    String ask =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d;"
                .formatted(script, line, words.length - 1, line, line.length())
            + " _complete_mtproto; echo \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return printed;
  }
}
