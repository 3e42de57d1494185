package dev.mtproto.cli.session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto session}: the group of the commands on sessions. */
@Command(
    name = "session",
    description = {
      "Credentials files: from and to sessions of Telethon, Pyrogram and GramJS, their password, and"
          + " their end."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  mtproto session import me.json --api-id 12345 --api-hash HASH < session.txt",
      "  mtproto session export me.json --format telethon --out session.txt",
      "  mtproto session protect me.json",
      "  mtproto session sign-out me.json"
    })
public final class SessionCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
