package dev.mtproto.cli.language;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a line has a secret field. It goes by names alone, wherever they stand: a line with
 * a mistake in it has its secrets, too.
 */
final class Secrets {
  private final TlLayer layer;
  private volatile @Nullable Pattern secret;

  Secrets(TlLayer layer) {
    this.layer = layer;
  }

  /** Made when it is first needed: it takes all of the layer's description. */
  private Pattern secret() {
    Pattern made = secret;
    if (made == null) {
      made = pattern(layer);
      secret = made;
    }
    return made;
  }

  private static Pattern pattern(TlLayer layer) {
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
    return names.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile("(?<!\\w)(" + names + ")[\"']?\\s*[=:]\\s*(?!0?(\\s|$))");
  }

  boolean areIn(String line) {
    return secret().matcher(line).find();
  }
}
