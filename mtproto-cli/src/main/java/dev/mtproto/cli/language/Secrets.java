package dev.mtproto.cli.language;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a line has a secret field. It goes by names alone, wherever they stand: a line with
 * a mistake in it has its secrets, too.
 */
final class Secrets {
  private final Pattern secret;

  Secrets(TlLayer layer) {
    String names =
        layer.combinators().stream()
            .map(TlCombinator::parameters)
            .flatMap(parameters -> parameters.stream())
            .filter(TlParameter::secret)
            .map(TlParameter::name)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // A hash of 0 says that nothing is known yet.
    this.secret =
        names.isEmpty()
            ? Pattern.compile("(?!)")
            : Pattern.compile("(?<!\\w)(" + names + ")[\"']?\\s*[=:]\\s*(?!0?(\\s|$))");
  }

  boolean areIn(String line) {
    return secret.matcher(line).find();
  }
}
