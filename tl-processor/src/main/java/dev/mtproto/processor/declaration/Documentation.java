package dev.mtproto.processor.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The documentation comment of a declaration.
 *
 * @param text the description, without the block tags
 * @param parameters the {@code @param} tags by Java name
 */
record Documentation(String text, Map<String, String> parameters) {
  static final Documentation NONE = new Documentation("", Map.of());

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=[a-z])");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+(\\S+?)(?:\\s+([^}]*))?}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What the importer writes where nobody has written more; generated code says it anyway. */
  private static final Pattern ONLY_A_NAME = Pattern.compile("\\{@code [A-Za-z0-9_.]+}\\.");

  static Documentation of(Element element, Elements elements) {
    String comment = elements.getDocComment(element);
    return comment == null ? NONE : parse(comment);
  }

  static Documentation parse(String comment) {
    String[] blocks = BLOCK_TAG.split(comment);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < blocks.length; i++) {
      String[] words = SPACES.split(blocks[i].strip(), 3);
      if (words.length == 3 && words[0].equals("param")) {
        parameters.put(words[1], SPACES.matcher(clean(words[2])).replaceAll(" "));
      }
    }
    return new Documentation(clean(blocks[0]), parameters);
  }

  /** The documentation of a parameter, or empty. */
  String parameter(@Nullable String javaName) {
    return parameters.getOrDefault(javaName, "");
  }

  /** Lines stripped; links, which may not lead anywhere from generated code, as code. */
  private static String clean(String text) {
    if (ONLY_A_NAME.matcher(text.strip()).matches()) {
      return "";
    }
    String lines = text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    return LINK.matcher(lines).replaceAll(Documentation::code).replace("\\u", "&#92;u");
  }

  private static String code(MatchResult link) {
    String label = link.group(2) == null ? link.group(1).replace('#', '.') : link.group(2);
    return Matcher.quoteReplacement("{@code " + label + "}");
  }
}
