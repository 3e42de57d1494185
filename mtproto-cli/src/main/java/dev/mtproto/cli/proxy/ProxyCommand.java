package dev.mtproto.cli.proxy;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto proxy}, which {@code mtprotod} is short for: the group of the daemon's tools. */
@Command(
    name = "proxy",
    description = "mtprotod: share a signed-in session over gRPC, with clients in any language.",
    versionProvider = ProxyCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  mtproto proxy start --port 11011 --secrets me.json",
      "  mtproto proxy test --proxy localhost:11011"
    })
public final class ProxyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version in the predecessor's words, which scripts look for. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"mtprotod version 71.0.0 (MTProto Layer 71)"};
    }
  }
}
