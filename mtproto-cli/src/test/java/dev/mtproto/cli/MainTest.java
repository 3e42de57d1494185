package dev.mtproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  @Test
  void versionIsTheBuildsAndGoesToStandardOutput() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.out()).matches("mtproto \\d+\\.\\d+\\.\\d+\\S* \\(layer 71\\)\\R");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void helpGoesToStandardOutputWithoutColours() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.out()).startsWith("Usage: mtproto").doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aWrongOptionIsOneLineOnStandardErrorAndExitCode128() {
    CommandRun run = CommandRun.of("--nonsense");

    assertThat(run.err()).containsOnlyOnce("\n").startsWith("mtproto: Unknown option");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(128);
  }

  @Test
  void nothingToDoIsAnInvalidCommandLine() {
    CommandRun run = CommandRun.of();

    assertThat(run.err()).isEqualTo("mtproto: a command is missing; try 'mtproto --help'\n");
    assertThat(run.exitCode()).isEqualTo(128);
  }

  @Test
  void aWrongCommandOrOptionGetsOneThatIsNear() {
    assertThat(CommandRun.of("shel").err())
        .isEqualTo("mtproto: no command shel; did you mean shell?\n");
    assertThat(CommandRun.of("dump", "ply", "x").err())
        .isEqualTo("mtproto dump: no command ply; did you mean play?\n");
    assertThat(CommandRun.of("shell", "--demmo").err())
        .isEqualTo("mtproto shell: no option --demmo; did you mean --demo?\n");
    assertThat(CommandRun.of("shel").exitCode()).isEqualTo(128);
  }

  @Test
  void anArgumentThatNothingIsNearIsToldInPlainWords() {
    assertThat(CommandRun.of("bogus").err())
        .isEqualTo("mtproto: no command bogus; try 'mtproto --help'\n");
    assertThat(CommandRun.of("dump", "play", "x", "y").err())
        .isEqualTo(
            "mtproto dump play: y is one argument too many; try 'mtproto dump play --help'\n");
  }

  @Test
  void outputThatIsLostIsAFailure() {
    CommandRun run = CommandRun.withoutOutput("tl", "encode", "{\"_\":\"inputPeerSelf\"}");

    assertThat(run.err()).isEqualTo("mtproto: standard output did not take all that was printed\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void helpIsACommandToo() {
    assertThat(CommandRun.of("help").out()).isEqualTo(CommandRun.of("--help").out());
    assertThat(CommandRun.of("help", "dump", "record").out())
        .startsWith("Usage: mtproto dump record");
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    assertExamples(Main.whole());
  }

  private static void assertExamples(CommandLine line) {
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(command.getUsageMessage())
                  .as(command.getCommandSpec().qualifiedName())
                  .containsPattern("Examples?:\\R  .*" + name);
              assertThat(command.getCommandSpec().usageMessage().footer())
                  .as("a longer line would be broken, and could not be copied")
                  .allMatch(example -> example.length() <= command.getUsageHelpWidth());
              assertExamples(command);
            });
  }
}
