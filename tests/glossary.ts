/**
 * The terms of the CNCF Glossary (https://github.com/cncf/glossary, every English entry), each with the groups whose
 * scope has it; none where no charter and no page of a group names it.
 */

import type { Question } from './questions';
import * as group from './questions';

const { DEVEX, INFRA, RESILIENCE, SECURITY, WORKLOADS, AI, PLATFORM, CHAIN, BATCH } = group;

const lists: [string, ...string[]][] = [
  ['Abstraction; Idempotence; Host; Client-Server Architecture; Shift Left; Service; Loosely Coupled Architecture'],
  ['Tightly Coupled Architecture; Version Control; Software as a Service (SaaS)'],
  ['Cloud Native Technology; Agile Software Development'],
  ['API Gateway; Service Proxy; Ingress', INFRA, DEVEX],
  ['Application Programming Interface (API); Microservices Architecture; gRPC; Distributed Apps', DEVEX],
  ['Cloud Native Apps; Monolithic Apps', DEVEX],
  ['Event-Driven Architecture; Event Streaming', DEVEX, INFRA],
  ['Debugging', DEVEX, RESILIENCE],
  ['DevOps', DEVEX, PLATFORM],
  ['Bare Metal Machine; Cloud Computing; Cloud Native Storage; Datacenter; eBPF; Edge Computing; Hypervisor', INFRA],
  ['Immutable Infrastructure; Infrastructure as a Service (IaaS); Infrastructure as Code (IaC); Portability', INFRA],
  ['Load Balancer; Service Discovery; Service Mesh; Sidecar Container', INFRA],
  ['Firewall; Mutual Transport Layer Security (mTLS); Transport Layer Security (TLS)', INFRA, SECURITY],
  ['Autoscaling; Scalability; Horizontal Scaling; Vertical Scaling', WORKLOADS, RESILIENCE],
  ['Blue Green Deployment; Canary Deployment; Container Orchestration; Containers; Containerization', WORKLOADS],
  ['Containers as a Service; Continuous Delivery (CD); Continuous Deployment (CD); Runtime; Pod', WORKLOADS],
  ['Function as a Service (FaaS); Kubernetes Operator; Virtual Machine; WebAssembly; Stateless Apps', WORKLOADS],
  ['Cluster; Nodes; Virtualization; Stateful Apps', WORKLOADS, INFRA, BATCH],
  ['Container Image', WORKLOADS, CHAIN, DEVEX],
  ['Continuous integration (CI); Serverless', WORKLOADS, DEVEX, AI],
  ['Database as a Service (DBaaS)', WORKLOADS, INFRA, DEVEX],
  ['GitOps; Kubernetes', WORKLOADS, DEVEX, PLATFORM],
  ['Chaos Engineering; Distributed System; Observability; Reliability; Self Healing', RESILIENCE],
  ['Site Reliability Engineering; Managed services', RESILIENCE],
  ['Security Chaos Engineering', RESILIENCE, SECURITY],
  ['Multitenancy', RESILIENCE, PLATFORM],
  ['Cloud Native Security; DevSecOps; Digital Certificate; Role-Based Access Control (RBAC)', SECURITY],
  ['Zero Trust Architecture', SECURITY],
  ['Policy as Code (PaC)', SECURITY, INFRA],
  ['Platform as a Service (PaaS); Platform Engineering', PLATFORM],
];

export const glossary: Question[] = lists.flatMap(([terms, ...right]) =>
  terms.split('; ').map((asks) => ({ asks, right })),
);
