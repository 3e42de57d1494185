package dev.mtproto.cli.tl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto tl}: the group of the TL tools. */
@Command(
    name = "tl",
    description = "TL bytes as JSON and back; schemas as declarations and back.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  mtproto tl decode 39d3ed3f",
      "  mtproto tl import api.tl --package com.acme.layer190 --out src/main/java"
    })
public final class TlCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
