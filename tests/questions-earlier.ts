/**
 * Questions that earlier measures were taken with, once unseen and now tuned to like the others. They were
 * judged by the charters and the pages of the groups; an answer that begins with a slash is a page of this site.
 */
import type { Question } from './questions';
import * as group from './questions';

const { DEVEX, INFRA, RESILIENCE, SECURITY, WORKLOADS, GREEN, ASSESSMENTS, BATCH } = group;
const { AI, ENVIRONMENT, PLATFORM, CHAIN, TOC, CONTRIBUTORS, MENTORING, REVIEWS } = group;

const lists: [string, ...string[]][] = [
  ['which TAG covers APIs; dev containers; schema registries; writing cloud native apps; NATS; CloudEvents', DEVEX],
  ['framework for microservices; developer tooling; usability research; telepresence', DEVEX],
  ['local dev clusters; developer workflows', DEVEX, PLATFORM],
  ['persistent storage; snapshots of volumes; NFS; Ceph; MinIO style buckets; data management', INFRA],
  ['Calico vs Cilium; pod networking; load balancing; ingress controllers; Linkerd; service mesh security', INFRA],
  ['DNS in clusters; Envoy Gateway; TLS termination at the edge; Contour', INFRA],
  ['cluster api; crossplane compositions; ansible; OpenTofu modules; provisioning clusters; Metal3', INFRA],
  ['IoT; retail edge; telco edge sites; ARM and x86 nodes; GDPR data residency; vendor lock-in; kernel modules', INFRA],
  ['multicluster; Submariner; hypervisors; GPUs and FPGAs; bare-metal; disconnected operation', INFRA],
  ['Grafana dashboards for metrics; OTel collector; Fluent Bit; Cortex; SLIs; error budgets; logs', RESILIENCE],
  ['chaos mesh; stress tests; disaster recovery plans; Velero style backups; uptime; on call', RESILIENCE],
  ['cloud costs; resource optimisation; cost allocation; reduce waste; performance tuning; latency', RESILIENCE],
  ['day-2 ops; maintaining clusters; incident postmortems; debugging production incidents; reliability', RESILIENCE],
  ['OPA; Rego policies; admission webhooks; OAuth and OIDC; certificates; identity; vault secrets', SECURITY],
  ['compliance; audits; EU regulation; CRA; threat models; hardening; penetration test; NIST; pod security', SECURITY],
  ['SPIRE workload identity; confidential containers; Falco rules', SECURITY, CHAIN],
  ['security assessment; self assessments; security slam', ASSESSMENTS, SECURITY],
  ['containers; youki; lima; bootable containers; unikernels; WasmEdge; Spin; runtimes', WORKLOADS],
  [
    'rolling deployments; progressive delivery; autoscale; event driven autoscaling; tekton pipelines',
    WORKLOADS,
    DEVEX,
  ],
  ['container orchestrator; node operating systems; virtual machine workloads; k8s; KubeVela', WORKLOADS, DEVEX],
  ['databases; MySQL sharding; CloudNativePG; running databases on kubernetes', WORKLOADS, INFRA, DEVEX],
  ['batch; batch scheduler; Armada; cronjobs; topology aware; NUMA nodes; scientific computing', BATCH, WORKLOADS],
  ['AI; ML training; model inference; LLMs on kubernetes; agentic; GPU for AI; federated learning', AI],
  ['AI conformance; MLOps pipelines; serving models', AI, WORKLOADS],
  ['green IT; carbon; power consumption; sustainable computing; kepler metrics', GREEN, ENVIRONMENT, RESILIENCE],
  [
    'platform engineering; IDPs; developer portals; service catalogs; Backstage templates; paved roads',
    PLATFORM,
    DEVEX,
  ],
  ['platform as product; platform maturity; self service infrastructure; score workload spec', PLATFORM, DEVEX],
  ['GitOps with Flux; app of apps', PLATFORM, WORKLOADS, DEVEX],
  ['attestations; provenance; supply chain; Notary; vulnerability scans; CVEs', CHAIN, SECURITY],
  ['reproducible build; dependency attacks; software composition; signed images', CHAIN, SECURITY],
  ['sandbox application; technical review; incubation; graduation process', REVIEWS, TOC],
  ['who approves new TAGs; technical vision of the CNCF; TOC members', TOC],
  ['contributor strategy; help for maintainers; attract new contributors; governance templates', CONTRIBUTORS, REVIEWS],
  ['mentoring; LFX; outreachy internships; mentor a student', MENTORING],
  ['what is an initiative', '/glossary/', '/initiatives/'],
  ['tech lead', '/glossary/', '/governance/tech-group-governance/', '/governance/by-role/', '/leadership/'],
  ['meeting calendar; when do groups meet', '/meetings/'],
  ['join a meeting; how to participate', '/meetings/', '/tags/', '/tcgs/', '/governance/'],
  ['how to form a group; propose a TCG', '/tcgs/forming-a-tcg/', '/tags/', '/tcgs/'],
  ['current initiatives', '/initiatives/'],
  ['who leads the groups; term of a chair', '/leadership/', '/glossary/', '/governance/tech-group-governance/'],
  ['list of projects', '/projects/'],
  ['old TAGs; earlier TAGs', '/tags/legacy/', '/tags/'],
  ['present our project; how do I bring a project', '/bring-your-project/'],
];

export const earlier: Question[] = lists.flatMap(([asked, ...right]) =>
  asked.split('; ').map((asks) => ({ asks, right })),
);
