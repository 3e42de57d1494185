package dev.mtproto.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void dialogsUpdateAndFiguresArePrintedAsOneLineOfJsonEach() {
    CommandRun run = CommandRun.of("demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .satisfiesExactly(
            dialogs -> assertThat(dialogs).startsWith("{\"_\":\"messages.dialogs\",\"dialogs\":[{"),
            update ->
                assertThat(update)
                    .startsWith("{\"_\":\"update")
                    .contains("Hello from", "\"pts_count\":1"),
            figures ->
                assertThat(figures)
                    .matches(
                        "\\{\"handshake_ms\":\\[\\d+,\\d+],\"calls\":[1-9]\\d*,"
                            + "\"bytes_sent\":[1-9]\\d+,\"bytes_received\":[1-9]\\d+}"));
  }

  @Test
  void whatItDoesIsToldOnStandardError() {
    CommandRun run = CommandRun.of("demo");

    assertThat(run.err().lines())
        .hasSize(4)
        .first()
        .satisfies(line -> assertThat(line).startsWith("A data centre listens on 127.0.0.1:"));
  }

  @Test
  void noThreadIsLeftBehind() {
    CommandRun.of("demo");

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.isAlive() && !thread.isDaemon())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("mtproto"));
  }
}
