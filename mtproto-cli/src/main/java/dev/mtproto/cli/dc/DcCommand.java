package dev.mtproto.cli.dc;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonObject;
import dev.mtproto.cli.io.StopSignals;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.TestDataCenterBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto dc}: serves the embedded data centre to anybody's client. */
@Command(
    name = "dc",
    description = {
      "Run a data centre on this machine, for any MTProto client.",
      "Prints one line of JSON that says how to reach it, and serves until it is stopped."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto dc --port 11012 --key-file dc.pem",
      "  mtproto dc --fault flood-wait=17 --fault-chance 0.1 --fault-seed 42"
    })
public final class DcCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of 127.0.0.1 to listen on; 0, the default, for any that is free.")
  private int port;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "Its private RSA key, in PEM; made if it is missing. Default: a new key.")
  private @Nullable Path keyFile;

  @Mixin private FaultOptions faults = new FaultOptions();

  /** A command that prints there. */
  public DcCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(spec.commandLine(), "no port: " + port);
    }
    TestDataCenterBuilder builder = TestDataCenter.builder().port(port);
    if (keyFile != null) {
      builder.keyFile(keyFile);
    }
    try (StopSignals signals = new StopSignals();
        TestDataCenter dc = start(builder);
        PublicKeyFile publicKey = PublicKeyFile.write(dc.publicKeyPem(), keyFile)) {
      inject(dc);
      streams.out().println(describe(dc, publicKey.path()));
      streams.out().flush();
      signals.await();
    }
    return ExitCodes.OK;
  }

  private TestDataCenter start(TestDataCenterBuilder builder) {
    try {
      return builder.start();
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof BindException refused) {
        String reason = String.valueOf(refused.getMessage());
        String problem =
            reason.contains("in use")
                ? "the address 127.0.0.1:" + port + " is taken"
                : failed.getMessage() + ": " + reason;
        throw new CommandFailure(problem + "; choose another with --port", failed);
      }
      throw failed;
    }
  }

  private void inject(TestDataCenter dc) {
    try {
      faults.inject(dc);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private static String describe(TestDataCenter dc, Path publicKey) {
    Account account = dc.world().accounts().get(0);
    return new JsonObject()
        .with("host", dc.host())
        .with("port", dc.port())
        .with("dc_id", dc.dcId())
        .with("public_key", publicKey.toString())
        .with("phone", account.phone())
        .with("code", account.code())
        .text();
  }
}
