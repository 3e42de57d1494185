package dev.mtproto.processor.importer;

import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.schema.TlDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The declaration of one Type. */
final class TypeSource {
  private final String tlType;
  private final JavaName name;
  private final List<TlDefinition> constructors;
  private final Map<String, TlDefinition> nested;
  private final SourceImports imports;
  private final SourceTypes types;
  private final SourceText text;
  private final HandWritten hand;

  TypeSource(String tlType, LayerTypes layer, HandWritten hand) {
    this.tlType = tlType;
    this.hand = hand;
    name = layer.declaration(tlType);
    constructors = layer.constructors(tlType);
    nested = isItsOnlyConstructor() ? Map.of() : nestedNames();
    Set<String> hidden = new TreeSet<>(layer.hiddenIn(name.packageName()));
    hidden.addAll(nested.keySet());
    imports = new SourceImports(name.packageName(), hidden);
    types = new SourceTypes(layer, name.packageName(), imports);
    text = new SourceText(hand);
  }

  /** The whole file. */
  String write() {
    List<String> annotations = new ArrayList<>(List.of(imports.annotation("TlType")));
    if (!TlNames.tlType(name.simpleName()).equals(TlNames.simpleName(tlType))) {
      annotations.add(tlName(tlType));
    }
    if (isItsOnlyConstructor()) {
      annotations.add(constructorId(constructors.get(0)));
      constructor("", "", constructors.get(0), name.simpleName(), annotations);
    } else {
      text.open("", comment(tlType), annotations, "interface " + name.simpleName());
      nested.forEach(this::nested);
      text.close();
    }
    hand.neededImports().forEach(imports::keep);
    return "package " + name.packageName() + ";\n\n" + imports.statements() + text;
  }

  private boolean isItsOnlyConstructor() {
    return constructors.size() == 1
        && constructors.get(0).name().equals(ownName())
        && TlNames.isTlName(TlNames.tlType(name.simpleName()));
  }

  /** What a constructor is called that is named as the Type. */
  private String ownName() {
    return TlNames.qualify(
        TlNames.namespaceOf(tlType), TlNames.lowerFirst(TlNames.simpleName(tlType)));
  }

  private Map<String, TlDefinition> nestedNames() {
    Map<String, TlDefinition> names = new LinkedHashMap<>();
    for (TlDefinition constructor : constructors) {
      String nestedName = TlNames.constructor(constructor.name(), tlType);
      while (names.containsKey(nestedName) || nestedName.equals(TlNames.type(tlType))) {
        nestedName += "_";
      }
      names.put(nestedName, constructor);
    }
    return names;
  }

  private void nested(String nestedName, TlDefinition constructor) {
    List<String> annotations = new ArrayList<>(List.of(constructorId(constructor)));
    List<String> candidates = TlNames.constructorCandidates(nestedName, tlType);
    String simple = TlNames.simpleName(constructor.name());
    boolean found = constructor.id() == constructor.crc() && candidates.contains(simple);
    if (!found && !candidates.get(0).equals(simple)) {
      annotations.add(tlName(simple));
    }
    constructor(nestedName, nestedName + ".", constructor, nestedName, annotations);
  }

  private void constructor(
      String path, String prefix, TlDefinition constructor, String name, List<String> annotations) {
    JavaParameters parameters = new JavaParameters(constructor, types, imports);
    annotations.addAll(parameters.annotationsOfTheEnd());
    List<JavaParameter> all = parameters.all();
    String comment = comment(constructor.name());
    if (all.isEmpty() && hand.methodsAfter(prefix).isEmpty()) {
      text.empty(path, comment, annotations, "interface " + name);
      return;
    }
    text.open(path, comment, annotations, "interface " + name);
    text.kept(prefix);
    all.forEach(parameter -> text.accessor(prefix + parameter.name(), parameter));
    text.close();
  }

  private String constructorId(TlDefinition constructor) {
    return imports.annotation("TlConstructor") + IdText.argument(constructor);
  }

  private String tlName(String tlName) {
    return imports.annotation("TlName") + "(\"" + TlNames.simpleName(tlName) + "\")";
  }

  private static String comment(String tlName) {
    return "/** {@code " + tlName + "}. */";
  }
}
