package dev.mtproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
