import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node of OpenSearch, on 127.0.0.1, until its standard input ends: so it ends with the process that started it.
 * Arguments: a folder of its own, and the port for HTTP. Run from source by `java -cp 'lib/*' OpenSearchNode.java`.
 */
public final class OpenSearchNode {
    public static void main(String[] args) throws Exception {
        Settings settings = Settings.builder()
            .put("path.home", Path.of(args[0]).toString())
            .put("cluster.name", "gongkai-test")
            .put("node.name", "one")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", args[1])
            .put("transport.port", "0")
            // As the domain of the stack has both: a long query has a clause for each pair of characters and each place.
            .put("indices.query.bool.max_clause_count", 16_384)
            .put("rest.action.multi.allow_explicit_index", false)
            // What else is on the disk is not this node's.
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            // Each test has an index of its own.
            .put("cluster.max_shards_per_node", 10_000)
            .build();
        try (Node node = new NodeWithPlugins(settings)) {
            node.start();
            System.out.println("started");
            while (System.in.read() >= 0) {
                // Until the other process ends.
            }
        }
    }

    private static final class NodeWithPlugins extends Node {
        private static final List<Class<? extends Plugin>> PLUGINS = List.of(CommonAnalysisPlugin.class, Netty4Plugin.class);

        NodeWithPlugins(Settings settings) {
            super(new Environment(settings, null), PLUGINS, true);
        }
    }
}
