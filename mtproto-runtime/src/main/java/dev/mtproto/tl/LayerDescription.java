package dev.mtproto.tl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The combinators of a layer, by name, by id and by Type. */
final class LayerDescription {
  private final List<String> header;
  private final List<String> footer;
  private final List<LayerEntry> entries;
  private final Map<String, String> typeDocumentation;
  private final Map<String, LayerEntry> byName = new HashMap<>();
  private final Map<Integer, LayerEntry> byId = new HashMap<>();
  private @Nullable Map<String, List<TlCombinator>> constructorsByType;

  LayerDescription(
      List<String> header,
      List<String> footer,
      List<LayerEntry> entries,
      Map<String, String> typeDocumentation) {
    this.header = List.copyOf(header);
    this.footer = List.copyOf(footer);
    this.entries = List.copyOf(entries);
    this.typeDocumentation = Map.copyOf(typeDocumentation);
    for (LayerEntry entry : entries) {
      byName.putIfAbsent(entry.name(), entry);
      byId.putIfAbsent(entry.id(), entry);
    }
  }

  /** This one's combinators, then those of the other whose ids this one does not have. */
  LayerDescription plus(LayerDescription other) {
    List<LayerEntry> all = new ArrayList<>(entries);
    for (LayerEntry entry : other.entries) {
      if (!byId.containsKey(entry.id())) {
        all.add(entry);
      }
    }
    Map<String, String> documentation = new HashMap<>(other.typeDocumentation);
    documentation.putAll(typeDocumentation);
    return new LayerDescription(header, footer, all, documentation);
  }

  List<String> header() {
    return header;
  }

  List<String> footer() {
    return footer;
  }

  List<LayerEntry> entries() {
    return entries;
  }

  @Nullable LayerEntry entry(String name) {
    return byName.get(name);
  }

  @Nullable LayerEntry entry(int id) {
    return byId.get(id);
  }

  String typeDocumentation(String type) {
    return typeDocumentation.getOrDefault(type, "");
  }

  /** The constructors of each Type, in the order of the description. */
  synchronized Map<String, List<TlCombinator>> constructorsByType() {
    Map<String, List<TlCombinator>> result = constructorsByType;
    if (result == null) {
      result = new LinkedHashMap<>();
      for (LayerEntry entry : entries) {
        if (!entry.isMethod()) {
          TlCombinator constructor = entry.combinator();
          String type = constructor.result().tl();
          result.computeIfAbsent(type, unused -> new ArrayList<>()).add(constructor);
        }
      }
      result.replaceAll((type, constructors) -> List.copyOf(constructors));
      constructorsByType = result;
    }
    return result;
  }
}
