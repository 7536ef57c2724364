# Reads graph files with networkx and igraph and says what they found, as JSON.
# In: [{"reader": "networkx.gexf", "text": "..."}, ...]; out: one {"nodes": [[id, {...}]], "edges": [[from, to, {...}]]} or {"error": "..."} each.
import io
import json
import math
import os
import sys
import tempfile
import xml.etree.ElementTree

import igraph
import networkx


def plain(values):
    """Attributes that are set, as JSON can hold them."""
    kept = {}
    for key, value in values.items():
        if value is None or (isinstance(value, float) and math.isnan(value)):
            continue
        kept[str(key)] = value if isinstance(value, (str, int, float, bool)) else str(value)
    return kept


def of_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": [[str(node), plain(data)] for node, data in graph.nodes(data=True)],
        "edges": [[str(a), str(b), plain(data)] for a, b, data in graph.edges(data=True)],
    }


def of_igraph(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": [[str(vertex.index), plain(vertex.attributes())] for vertex in graph.vs],
        "edges": [[str(edge.source), str(edge.target), plain(edge.attributes())] for edge in graph.es],
    }


def from_file(read):
    def reading(text):
        handle, path = tempfile.mkstemp()
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
            return of_igraph(read(path))
        finally:
            os.unlink(path)

    return reading


def gexf(version):
    return lambda text: of_networkx(networkx.read_gexf(io.BytesIO(text.encode("utf-8")), version=version))


def xml_gexf(text):
    """Every attribute as it stands in the file: networkx refuses directed and undirected edges in one."""
    root = xml.etree.ElementTree.fromstring(text.encode("utf-8"))
    bare = lambda element: element.tag.split("}")[1]
    titles = {}
    for group in root.iter():
        if bare(group) == "attributes":
            titles[group.get("class")] = {one.get("id"): one.get("title") for one in group}

    def values(element, of):
        found = {key: value for key, value in element.attrib.items() if key not in ("id", "source", "target")}
        for child in element.iter():
            if bare(child) == "attvalue":
                found["@" + titles[of][child.get("for")]] = child.get("value")
            elif "/viz}" in child.tag:
                found.update({f"{bare(child)}.{key}": value for key, value in child.attrib.items()})
        return found

    nodes = [each for each in root.iter() if bare(each) == "node"]
    edges = [each for each in root.iter() if bare(each) == "edge"]
    return {
        "directed": True,
        "nodes": [[each.get("id"), values(each, "node")] for each in nodes],
        "edges": [[each.get("source"), each.get("target"), {"id": each.get("id"), **values(each, "edge")}] for each in edges],
    }


READERS = {
    "xml.gexf": xml_gexf,
    "networkx.gexf": gexf("1.3"),
    "networkx.gexf12": gexf("1.2draft"),
    "networkx.graphml": lambda text: of_networkx(networkx.read_graphml(io.BytesIO(text.encode("utf-8")))),
    "networkx.pajek": lambda text: of_networkx(networkx.parse_pajek(text)),
    "networkx.cyjs": lambda text: of_networkx(networkx.cytoscape_graph(json.loads(text))),
    "igraph.graphml": from_file(igraph.Graph.Read_GraphML),
    "igraph.pajek": from_file(igraph.Graph.Read_Pajek),
    "igraph.dl": from_file(igraph.Graph.Read_DL),
}

answers = []
for asked in json.load(sys.stdin):
    try:
        answers.append(READERS[asked["reader"]](asked["text"]))
    except Exception as error:  # whatever a library says of a file is an answer
        answers.append({"error": f"{type(error).__name__}: {error}"})
json.dump(answers, sys.stdout)
