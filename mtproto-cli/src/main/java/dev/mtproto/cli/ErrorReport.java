package dev.mtproto.cli;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.error.MtprotoException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error, in one line, why a command did not do its work. */
final class ErrorReport {
  private final PrintStream err;
  private final BooleanSupplier verbose;

  ErrorReport(PrintStream err, BooleanSupplier verbose) {
    this.err = err;
    this.verbose = verbose;
  }

  int invalidArguments(ParameterException exception, String[] args) {
    CommandSpec spec = exception.getCommandLine().getCommandSpec();
    String name = spec.qualifiedName();
    String what = exception instanceof UnmatchedArgumentException e ? unknown(spec, e) : "";
    err.println(
        name + ": " + (what.isEmpty() ? problem(exception.getMessage()) + help(name) : what));
    return ExitCodes.INVALID_ARGUMENTS;
  }

  /** What picocli says, which begins with {@code Error} where a choice of options is wrong. */
  private static String problem(@Nullable String message) {
    return oneLine(message).replaceFirst("^Error: ", "");
  }

  private static String help(String name) {
    return "; try '" + name + " --help'";
  }

  /** What is not known, with what may be meant; empty if picocli says it as well. */
  private static String unknown(CommandSpec spec, UnmatchedArgumentException exception) {
    String word = exception.getUnmatched().get(0);
    boolean option = word.startsWith("-");
    if (!option && spec.subcommands().isEmpty()) {
      return word + " is one argument too many" + help(spec.qualifiedName());
    }
    String remark =
        NearNames.remark(word, option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
    if (remark.isEmpty()) {
      return option ? "" : "no command " + word + help(spec.qualifiedName());
    }
    return "no " + (option ? "option " : "command ") + word + remark;
  }

  /** A disk that is full, a pipe that nobody reads any more: what was to be printed is lost. */
  int outputLost() {
    err.println("mtproto: standard output did not take all that was printed");
    return ExitCodes.FAILURE;
  }

  int failed(Exception exception, CommandLine line, ParseResult parsed) {
    err.println(line.getCommandSpec().qualifiedName() + ": " + describe(exception));
    if (verbose.getAsBoolean()) {
      exception.printStackTrace(err);
    }
    return ExitCodes.FAILURE;
  }

  private static String describe(@Nullable Throwable exception) {
    if (exception != null && isMeantForUsers(exception)) {
      return oneLine(exception.getMessage());
    }
    if (exception instanceof FileSystemException failure) {
      return oneLine(failure.getFile() + ": " + reason(failure));
    }
    if (exception instanceof UncheckedIOException failure) {
      return oneLine(failure.getMessage() + ": " + describe(failure.getCause()));
    }
    if (exception instanceof SocketException failure) {
      return oneLine(failure.getMessage());
    }
    if (exception != null
        && exception.getClass() == IOException.class
        && exception.getMessage() != null) {
      return oneLine(exception.getMessage());
    }
    return oneLine(exception + " (--verbose shows where)");
  }

  private static boolean isMeantForUsers(Throwable exception) {
    return exception instanceof CommandFailure
        || exception instanceof MtprotoException
        || exception instanceof CredentialsException;
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    return String.valueOf(failure.getReason());
  }

  private static String oneLine(@Nullable String text) {
    return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
