package dev.mtproto.processor.generator;

import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.model.TypeModel;
import dev.mtproto.processor.schema.TlSchema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The description of a layer that goes into its jar: one line a combinator, in the order of the
 * schema file, each after its documentation. {@code TlLayer} of the runtime reads it.
 */
final class LayerText {
  private static final Pattern COMMENT = Pattern.compile("^#(?:header|footer) ");
  private static final Pattern DOCUMENTATION = Pattern.compile("^[%@!]");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
  private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final LayerModel layer;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> typeDocumentation = new HashMap<>();
  private final Map<String, String> idTexts = new HashMap<>();

  private LayerText(LayerModel layer) {
    this.layer = layer;
  }

  /** The resource's name within the layer's package. */
  static String resourceName(LayerModel layer) {
    return layer.registry().simpleName() + ".tl";
  }

  static String of(LayerModel layer) {
    return new LayerText(layer).write();
  }

  /** The layer's schema, as {@code TlLayer} of the runtime would give it. */
  static TlSchema schema(LayerModel layer) {
    String lines =
        of(layer)
            .lines()
            .map(line -> COMMENT.matcher(line).replaceFirst("// "))
            .filter(line -> !DOCUMENTATION.matcher(line).find())
            .collect(Collectors.joining("\n"));
    return TlSchema.parse(lines);
  }

  private String write() {
    LayerModel.Source source = layer.source();
    Stream.of(source.types(), source.functions()).flatMap(List::stream).forEach(this::idText);
    source.header().forEach(line -> line("#header " + line));
    line("---types---");
    layer.types().forEach(type -> typeDocumentation.put(type.tlName(), type.documentation()));
    layer.types().stream()
        .map(TypeModel::constructors)
        .flatMap(List::stream)
        .map(ConstructorModel::combinator)
        .sorted(inOrderOf(source.types()))
        .forEach(this::constructor);
    line("---functions---");
    layer.methods().stream()
        .map(MethodModel::combinator)
        .sorted(inOrderOf(source.functions()))
        .forEach(this::combinator);
    source.footer().forEach(line -> line("#footer " + line));
    return text.toString();
  }

  /** A name of {@code @TlSource} may have the id as the file writes it: {@code x#0dae54f8}. */
  private void idText(String name) {
    int id = name.indexOf('#');
    if (id >= 0) {
      idTexts.put(name.substring(0, id), name);
    }
  }

  /** The order of the schema file; what is not in it comes last, by name. */
  private static Comparator<Combinator> inOrderOf(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (String name : names) {
      places.putIfAbsent(name.replaceAll("#.*", ""), places.size());
    }
    return Comparator.comparing(
            (Combinator c) -> places.getOrDefault(c.tlName(), Integer.MAX_VALUE))
        .thenComparing(Combinator::tlName);
  }

  /** The Type's documentation goes before the first of its constructors. */
  private void constructor(Combinator combinator) {
    String documentation = typeDocumentation.remove(combinator.result());
    documented("%", documentation == null ? "" : documentation);
    combinator(combinator);
  }

  private void combinator(Combinator combinator) {
    documented("@", combinator.documentation());
    for (Field.Parameter parameter : combinator.parameters()) {
      documented("@" + parameter.tlName() + " ", parameter.documentation());
      if (parameter.secret()) {
        line("!" + parameter.tlName());
      }
    }
    String name = combinator.tlName() + "#" + Integer.toHexString(combinator.id());
    String asWritten = idTexts.getOrDefault(combinator.tlName(), name);
    line(asWritten + combinator.line().substring(name.length()) + ";");
  }

  private void documented(String before, String documentation) {
    String plain = plain(documentation);
    if (!plain.isEmpty()) {
      line(before + plain);
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** A comment as one line without tags. */
  private static String plain(String comment) {
    if (comment.isEmpty()) {
      return "";
    }
    String text = INLINE_TAG.matcher(comment).replaceAll("$1");
    text = HTML_TAG.matcher(text).replaceAll(" ");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
