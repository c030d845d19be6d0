/**
 * Questions that nothing is tuned to: no fact, word or weight may be changed because one of them is missed. They were
 * judged by the charters and the pages of the groups; an answer that begins with a slash is a page of this site.
 */
import type { Question } from './questions';
import * as group from './questions';

const { DEVEX, INFRA, RESILIENCE, SECURITY, WORKLOADS, GREEN, ASSESSMENTS, BATCH } = group;
const { AI, ENVIRONMENT, PLATFORM, CHAIN, TOC, CONTRIBUTORS, MENTORING, REVIEWS } = group;

const lists: [string, ...string[]][] = [
  ['API design guidelines; IDE integration; pub sub messaging; programming languages; message brokers', DEVEX],
  ['inner dev loop on kubernetes; Dapr workflows; developer research and metrics; AI pair programming', DEVEX],
  ['remote debugging of microservices; buildpacks', DEVEX, RESILIENCE],
  ['block storage; CSI; storage class; S3 compatible storage; file systems; Rook; Longhorn', INFRA],
  ['Cilium; eBPF networking; CNI; IPv6 in kubernetes; network policy; Istio ambient; mTLS in a mesh; envoy', INFRA],
  ['CoreDNS; service discovery; Gateway API routes; L7 load balancers; north-south traffic', INFRA],
  ['pulumi and terraform; open tofu; config drift; control plane for infrastructure; bare metal provisioning', INFRA],
  ['edge clusters with poor connectivity; KubeEdge; running kubernetes in a factory on IoT gateways', INFRA],
  ['sovereign cloud; data locality laws; air gapped clusters; cgroups v2; smartNIC and DPU; multi cloud', INFRA],
  ['etcd', INFRA, WORKLOADS],
  ['KEDA; horizontal pod autoscaler; cluster autoscaler', WORKLOADS, RESILIENCE],
  ['Prometheus; Jaeger; Thanos; log aggregation; fluentd; metrics and traces; telemetry pipelines', RESILIENCE],
  ['Litmus chaos; fault injection; resilience testing; game days; high availability; business continuity', RESILIENCE],
  ['OpenCost; showback; FinOps; rightsizing pods; cluster upgrades; SLOs; performance benchmarking', RESILIENCE],
  ['troubleshooting distributed systems; root cause; incident management; backup and restore', RESILIENCE],
  ['Kyverno policies; OPA gatekeeper; access control; secrets management; cert manager; zero trust', SECURITY],
  ['SOC 2 audit; GDPR compliance; european cyber resilience act; kubernetes hardening guide; RBAC', SECURITY],
  ['security best practices for projects; threat modelling workshop; FedRAMP; keycloak; security policies', SECURITY],
  ['runtime threat detection', SECURITY, CHAIN],
  ['security self-assessment template; TSSA package; security review of our project', ASSESSMENTS, SECURITY],
  ['cri-o; container runtimes; kubevirt virtual machines; flatcar linux; WebAssembly; wasm cloud', WORKLOADS],
  ['OpenFaaS style functions; knative serving; argo rollouts; continuous delivery; canary rollout', WORKLOADS, AI],
  ['Karmada; kubernetes scheduler; pod scheduling; k3s; OCI runtime spec; microVMs', WORKLOADS, INFRA],
  ['continuous integration', WORKLOADS, DEVEX],
  ['postgres operator; vitess; TiKV; distributed SQL; key-value store', WORKLOADS, INFRA, DEVEX],
  ['Volcano; gang scheduling; job queues; HPC on kubernetes; kueue vs volcano', BATCH, WORKLOADS],
  ['KServe; vLLM; inference serving; model training; retrieval augmented generation', AI, WORKLOADS],
  ['large language models; agents with MCP; machine learning platform; responsible AI; GPU time slicing', AI],
  ['kubeflow pipelines; AI workloads', AI, WORKLOADS],
  ['carbon emissions; energy metrics of pods; sustainability; green cloud', GREEN, ENVIRONMENT, RESILIENCE],
  ['sustainability week events; environmental impact', ENVIRONMENT, GREEN],
  ['footprint of a CNCF release', GREEN],
  [
    'internal developer platforms; platform engineering maturity; golden path templates; self-service portal',
    PLATFORM,
    DEVEX,
  ],
  ['platform teams; backstage plugins; paved path; product mindset for platforms', PLATFORM, DEVEX],
  ['gitops; flux cd', PLATFORM, WORKLOADS, DEVEX],
  ['SBOMs; signing container images; in-toto; SLSA; TUF; notation; software provenance', CHAIN, SECURITY],
  ['CVE management; malicious dependencies; secure build pipeline; VEX documents; typo squatting', CHAIN],
  ['harbor registry; OCI registry', WORKLOADS, CHAIN],
  ['joining the sandbox; incubation due diligence; domain technical review; project moving levels', REVIEWS, TOC],
  ['how do projects graduate; TOC vote; technical oversight', TOC, REVIEWS],
  ['recruiting maintainers; contributor ladder; growing a community of contributors', CONTRIBUTORS],
  ['summer of code mentors; LFX mentorship; internships for students; mentees', MENTORING],
  ['what is a TCG', '/glossary/', '/tcgs/'],
  ['what does a tech lead do', '/glossary/', '/governance/tech-group-governance/', '/governance/by-role/'],
  ['when are the meetings; calendar', '/meetings/'],
  ['how do I join a group; get involved', '/tags/', '/tcgs/', '/meetings/', '/'],
  ['start a new group; form a TCG', '/tcgs/forming-a-tcg/', '/tags/', '/tcgs/'],
  ['propose an initiative', '/initiatives/'],
  ['who are the chairs; list of leaders; liaisons', '/leadership/', '/glossary/'],
  ['what changed recently', '/changes/'],
  ['fix a mistake on this page', '/contribute/'],
  ['bring my project', '/bring-your-project/'],
];

export const heldOut: Question[] = lists.flatMap(([asked, ...right]) =>
  asked.split('; ').map((asks) => ({ asks, right })),
);
